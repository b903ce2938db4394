/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "台中市~~Taichung City\n台北市~~Taipei City\n台東縣~~Taitung County\n台南市~~Tainan City\n宜蘭縣~~Yilan County\n花蓮縣~~Hualien County\n金門縣~~Kinmen County\n南投縣~~Nantou County\n屏東縣~~Pingtung County\n苗栗縣~~Miaoli County\n桃園市~~Taoyuan City\n高雄市~~Kaohsiung City\n基隆市~~Keelung City\n連江縣~~Lienchiang County\n雲林縣~~Yunlin County\n新北市~~New Taipei City\n新竹市~~Hsinchu City\n新竹縣~~Hsinchu County\n嘉義市~~Chiayi City\n嘉義縣~~Chiayi County\n彰化縣~~Changhua County\n澎湖縣~~Penghu County";
