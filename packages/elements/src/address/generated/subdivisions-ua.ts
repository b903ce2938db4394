/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "Автономна Республіка Крим~~Crimea\nВінницька область~~Vinnyts'ka oblast\nВолинська область~~Volyns'ka oblast\nДніпропетровська область~~Dnipropetrovsk oblast\nДонецька область~~Donetsk oblast\nЖитомирська область~~Zhytomyrs'ka oblast\nЗакарпатська область~~Zakarpats'ka oblast\nЗапорізька область~~Zaporiz'ka oblast\nІвано-Франківська область~~Ivano-Frankivs'ka oblast\nмісто Київ~Київ~Kyiv city\nКиївська область~~Kiev oblast\nКіровоградська область~~Kirovohrads'ka oblast\nЛуганська область~~Luhans'ka oblast\nЛьвівська область~~Lviv oblast\nМиколаївська область~~Mykolaivs'ka oblast\nОдеська область~~Odessa oblast\nПолтавська область~~Poltavs'ka oblast\nРівненська область~~Rivnens'ka oblast\nмісто Севастополь~Севастополь~Sevastopol' city\nСумська область~~Sums'ka oblast\nТернопільська область~~Ternopil's'ka oblast\nХарківська область~~Kharkiv oblast\nХерсонська область~~Khersons'ka oblast\nХмельницька область~~Khmel'nyts'ka oblast\nЧеркаська область~~Cherkas'ka oblast\nЧернівецька область~~Chernivets'ka oblast\nЧернігівська область~~Chernihivs'ka oblast";
