/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "AB~Alberta\nBC~British Columbia\nMB~Manitoba\nNB~New Brunswick\nNL~Newfoundland and Labrador\nNT~Northwest Territories\nNS~Nova Scotia\nNU~Nunavut\nON~Ontario\nPE~Prince Edward Island\nQC~Quebec\nSK~Saskatchewan\nYT~Yukon";
