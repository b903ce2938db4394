/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "Abra\nAgusan del Norte\nAgusan del Sur\nAklan\nAlbay\nAntique\nApayao\nAurora\nBasilan\nBataan\nBatanes\nBatangas\nBenguet\nBiliran\nBohol\nBukidnon\nBulacan\nCagayan\nCamarines Norte\nCamarines Sur\nCamiguin\nCapiz\nCatanduanes\nCavite\nCebu\nCompostela Valley\nCotabato\nDavao del Norte\nDavao del Sur\nDavao Occidental\nDavao Oriental\nDinagat Islands\nEastern Samar\nGuimaras\nIfugao\nIlocos Norte\nIlocos Sur\nIloilo\nIsabela\nKalinga\nLa Union\nLaguna\nLanao del Norte\nLanao del Sur\nLeyte\nMaguindanao\nMarinduque\nMasbate\nMetro Manila\nMindoro Occidental\nMindoro Oriental\nMisamis Occidental\nMisamis Oriental\nMountain Province\nNegros Occidental\nNegros Oriental\nNorthern Samar\nNueva Ecija\nNueva Vizcaya\nPalawan\nPampanga\nPangasinan\nQuezon Province\nQuirino\nRizal\nRomblon\nSamar\nSarangani\nSiquijor\nSorsogon\nSouth Cotabato\nSouthern Leyte\nSultan Kudarat\nSulu\nSurigao del Norte\nSurigao del Sur\nTarlac\nTawi-Tawi\nZambales\nZamboanga del Norte\nZamboanga del Sur\nZamboanga Sibuguey";
