/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "Buenos Aires\nCatamarca\nChaco\nChubut\nCiudad Autónoma de Buenos Aires\nCórdoba\nCorrientes\nEntre Ríos\nFormosa\nJujuy\nLa Pampa\nLa Rioja\nMendoza\nMisiones\nNeuquén\nRío Negro\nSalta\nSan Juan\nSan Luis\nSanta Cruz\nSanta Fe\nSantiago del Estero\nTierra del Fuego\nTucumán";
