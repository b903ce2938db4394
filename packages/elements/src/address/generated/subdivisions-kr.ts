/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "강원도~강원~Gangwon-do\n경기도~경기~Gyeonggi-do\n경상남도~경남~Gyeongsangnam-do\n경상북도~경북~Gyeongsangbuk-do\n광주광역시~광주~Gwangju\n대구광역시~대구~Daegu\n대전광역시~대전~Daejeon\n부산광역시~부산~Busan\n서울특별시~서울~Seoul\n세종특별자치시~세종~Sejong\n울산광역시~울산~Ulsan\n인천광역시~인천~Incheon\n전라남도~전남~Jeollanam-do\n전라북도~전북~Jeollabuk-do\n제주특별자치도~제주~Jeju-do\n충청남도~충남~Chungcheongnam-do\n충청북도~충북~Chungcheongbuk-do";
