/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "Álava\nAlbacete\nAlicante\nAlmería\nAsturias\nÁvila\nBadajoz\nBarcelona\nBurgos\nCáceres\nCádiz\nCantabria\nCastellón\nCeuta\nCiudad Real\nCórdoba\nCuenca\nGirona\nGranada\nGuadalajara\nGuipúzcoa\nHuelva\nHuesca\nIslas Baleares\nJaén\nLa Coruña\nLa Rioja\nLas Palmas\nLeón\nLérida\nLugo\nMadrid\nMálaga\nMelilla\nMurcia\nNavarra\nOurense\nPalencia\nPontevedra\nSalamanca\nSanta Cruz de Tenerife\nSegovia\nSevilla\nSoria\nTarragona\nTeruel\nToledo\nValencia\nValladolid\nVizcaya\nZamora\nZaragoza";
