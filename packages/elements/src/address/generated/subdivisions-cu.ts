/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "Artemisa\nCamagüey\nCiego de Ávila\nCienfuegos\nGranma\nGuantánamo\nHolguín\nIsla de la Juventud\nLa Habana\nLas Tunas\nMatanzas\nMayabeque\nPinar del Río\nSancti Spíritus\nSantiago de Cuba\nVilla Clara";
