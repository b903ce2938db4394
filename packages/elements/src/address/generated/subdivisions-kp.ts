/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "강원도~~Kangwon\n라선 특별시~~Rason\n량강도~~Ryanggang\n자강도~~Chagang\n평안 남도~~South Pyongan\n평안 북도~~North Pyongan\n평양 직할시~~Pyongyang\n함경 남도~~South Hamgyong\n함경 북도~~North Hamgyong\n황해남도~~South Hwanghae\n황해북도~~North Hwanghae";
