/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "أسوان~~Aswan Governorate\nأسيوط~~Asyut Governorate\nالإسكندرية~~Alexandria Governorate\nالإسماعيلية~~Ismailia Governorate\nالأقصر~~Luxor Governorate\nالبحر الأحمر~~Red Sea Governorate\nالبحيرة~~El Beheira Governorate\nالجيزة~~Giza Governorate\nالدقهلية~~Dakahlia Governorate\nالسويس~~Suez Governorate\nالشرقية~~Ash Sharqia Governorate\nالغربية~~Gharbia Governorate\nالفيوم~~Faiyum Governorate\nالقاهرة~~Cairo Governorate\nالقليوبية~~Qalyubia Governorate\nالمنوفية~~Menofia Governorate\nالمنيا~~Menia Governorate\nالوادي الجديد~~New Valley Governorate\nبني سويف~~Beni Suef Governorate\nبورسعيد~~Port Said Governorate\nجنوب سيناء~~South Sinai Governorate\nدمياط~~Damietta Governorate\nسوهاج~~Sohag Governorate\nشمال سيناء~~North Sinai Governorate\nقنا~~Qena Governorate\nكفر الشيخ~~Kafr El Sheikh Governorate\nمطروح~~Matrouh Governorate";
