/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "AL~Alabama\nAK~Alaska\nAS~American Samoa\nAZ~Arizona\nAR~Arkansas\nAA~Armed Forces (AA)\nAE~Armed Forces (AE)\nAP~Armed Forces (AP)\nCA~California\nCO~Colorado\nCT~Connecticut\nDE~Delaware\nDC~District of Columbia\nFL~Florida\nGA~Georgia\nGU~Guam\nHI~Hawaii\nID~Idaho\nIL~Illinois\nIN~Indiana\nIA~Iowa\nKS~Kansas\nKY~Kentucky\nLA~Louisiana\nME~Maine\nMH~Marshall Islands\nMD~Maryland\nMA~Massachusetts\nMI~Michigan\nFM~Micronesia\nMN~Minnesota\nMS~Mississippi\nMO~Missouri\nMT~Montana\nNE~Nebraska\nNV~Nevada\nNH~New Hampshire\nNJ~New Jersey\nNM~New Mexico\nNY~New York\nNC~North Carolina\nND~North Dakota\nMP~Northern Mariana Islands\nOH~Ohio\nOK~Oklahoma\nOR~Oregon\nPW~Palau\nPA~Pennsylvania\nPR~Puerto Rico\nRI~Rhode Island\nSC~South Carolina\nSD~South Dakota\nTN~Tennessee\nTX~Texas\nUT~Utah\nVT~Vermont\nVI~Virgin Islands\nVA~Virginia\nWA~Washington\nWV~West Virginia\nWI~Wisconsin\nWY~Wyoming";
