/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "Co. Carlow\nCo. Cavan\nCo. Clare\nCo. Cork\nCo. Donegal\nCo. Dublin\nCo. Galway\nCo. Kerry\nCo. Kildare\nCo. Kilkenny\nCo. Laois\nCo. Leitrim\nCo. Limerick\nCo. Longford\nCo. Louth\nCo. Mayo\nCo. Meath\nCo. Monaghan\nCo. Offaly\nCo. Roscommon\nCo. Sligo\nCo. Tipperary\nCo. Waterford\nCo. Westmeath\nCo. Wexford\nCo. Wicklow";
