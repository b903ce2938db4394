/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "استان آذربایجان شرقی~~East Azerbaijan Province\nاستان آذربایجان غربی~~West Azerbaijan Province\nاستان اردبیل~~Ardabil Province\nاستان اصفهان~~Isfahan Province\nاستان البرز~~Alborz Province\nاستان ایلام~~Ilam Province\nاستان بوشهر~~Bushehr Province\nاستان تهران~~Tehran Province\nاستان چهارمحال و بختیاری~~Chaharmahal and Bakhtiari Province\nاستان خراسان جنوبی~~South Khorasan Province\nاستان خراسان رضوی~~Razavi Khorasan Province\nاستان خراسان شمالی~~North Khorasan Province\nاستان خوزستان~~Khuzestan Province\nاستان زنجان~~Zanjan Province\nاستان سمنان~~Semnan Province\nاستان سیستان و بلوچستان~~Sistan and Baluchestan Province\nاستان فارس~~Fars Province\nاستان قزوین~~Qazvin Province\nاستان قم~~Qom Province\nاستان کردستان~~Kurdistan Province\nاستان کرمان~~Kerman Province\nاستان کرمانشاه~~Kermanshah Province\nاستان کهگیلویه و بویراحمد~~Kohgiluyeh and Boyer-Ahmad Province\nاستان گلستان~~Golestan Province\nاستان گیلان~~Gilan Province\nاستان لرستان~~Lorestan Province\nاستان مازندران~~Mazandaran Province\nاستان مرکزی~~Markazi Province\nاستان هرمزگان~~Hormozgan Province\nاستان همدان~~Hamadan Province\nاستان یزد~~Yazd Province";
