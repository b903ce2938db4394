/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "Aceh\nBali\nBanten\nBengkulu\nDaerah Istimewa Yogyakarta\nDKI Jakarta\nGorontalo\nJambi\nJawa Barat\nJawa Tengah\nJawa Timur\nKalimantan Barat\nKalimantan Selatan\nKalimantan Tengah\nKalimantan Timur\nKalimantan Utara\nKepulauan Bangka Belitung\nKepulauan Riau\nLampung\nMaluku\nMaluku Utara\nNusa Tenggara Barat\nNusa Tenggara Timur\nPapua\nPapua Barat\nRiau\nSulawesi Barat\nSulawesi Selatan\nSulawesi Tengah\nSulawesi Tenggara\nSulawesi Utara\nSumatera Barat\nSumatera Selatan\nSumatera Utara";
