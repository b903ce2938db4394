/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "北海道~~Hokkaido\n青森県~~Aomori\n岩手県~~Iwate\n宮城県~~Miyagi\n秋田県~~Akita\n山形県~~Yamagata\n福島県~~Fukushima\n茨城県~~Ibaraki\n栃木県~~Tochigi\n群馬県~~Gunma\n埼玉県~~Saitama\n千葉県~~Chiba\n東京都~~Tokyo\n神奈川県~~Kanagawa\n新潟県~~Niigata\n富山県~~Toyama\n石川県~~Ishikawa\n福井県~~Fukui\n山梨県~~Yamanashi\n長野県~~Nagano\n岐阜県~~Gifu\n静岡県~~Shizuoka\n愛知県~~Aichi\n三重県~~Mie\n滋賀県~~Shiga\n京都府~~Kyoto\n大阪府~~Osaka\n兵庫県~~Hyogo\n奈良県~~Nara\n和歌山県~~Wakayama\n鳥取県~~Tottori\n島根県~~Shimane\n岡山県~~Okayama\n広島県~~Hiroshima\n山口県~~Yamaguchi\n徳島県~~Tokushima\n香川県~~Kagawa\n愛媛県~~Ehime\n高知県~~Kochi\n福岡県~~Fukuoka\n佐賀県~~Saga\n長崎県~~Nagasaki\n熊本県~~Kumamoto\n大分県~~Oita\n宮崎県~~Miyazaki\n鹿児島県~~Kagoshima\n沖縄県~~Okinawa";
