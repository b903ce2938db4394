/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "Adana\nAdıyaman\nAfyon\nAğrı\nAksaray\nAmasya\nAnkara\nAntalya\nArdahan\nArtvin\nAydın\nBalıkesir\nBartın\nBatman\nBayburt\nBilecik\nBingöl\nBitlis\nBolu\nBurdur\nBursa\nÇanakkale\nÇankırı\nÇorum\nDenizli\nDiyarbakır\nDüzce\nEdirne\nElazığ\nErzincan\nErzurum\nEskişehir\nGaziantep\nGiresun\nGümüşhane\nHakkari\nHatay\nIğdır\nIsparta\nİstanbul\nİzmir\nKahramanmaraş\nKarabük\nKaraman\nKars\nKastamonu\nKayseri\nKırıkkale\nKırklareli\nKırşehir\nKilis\nKocaeli\nKonya\nKütahya\nMalatya\nManisa\nMardin\nMersin\nMuğla\nMuş\nNevşehir\nNiğde\nOrdu\nOsmaniye\nRize\nSakarya\nSamsun\nSiirt\nSinop\nSivas\nŞanlıurfa\nŞırnak\nTekirdağ\nTokat\nTrabzon\nTunceli\nUşak\nVan\nYalova\nYozgat\nZonguldak";
