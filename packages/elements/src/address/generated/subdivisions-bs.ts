/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "Abaco~Abaco Islands\nAcklins\nAndros~Andros Island\nBerry Islands\nBimini\nCat Island\nCrooked Island\nEleuthera\nExuma~Exuma and Cays\nGrand Bahama\nHarbour Island\nInagua\nLong Island\nMayaguana\nN.P.~New Providence\nRagged Island\nRum Cay\nSan Salvador\nSpanish Wells";
