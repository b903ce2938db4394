/**
 * Lists of codes that the standard takes, in ranges where they run on. Where a list is long and the
 * writer has no use for it, only a part stands here: a code that is missing is refused, so that a
 * file which passes here passes with the whole list.
 */

/** Splits a list; `10-13` stands for 10, 11, 12, 13 and keeps the zeros in front. */
function codes(list: string): ReadonlySet<string> {
  const range = (item: string): string[] => {
    const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(item) ?? [];
    if (from === '') return [item];
    const count = Number(to) - Number(from) + 1;
    return Array.from({ length: count }, (_, index) =>
      String(Number(from) + index).padStart(from.length, '0'),
    );
  };
  return new Set(list.trim().split(/\s+/).flatMap(range));
}

/** UNTDID 1001, as far as it names invoices. */
export const invoiceTypes = codes(`
  71 80-82 84 102 130 202-204 211 218 219 295 325 326 331 380 382-390 393-395 456 457 471-473
  500-503 527 553 575 623 633 751 780 817 870 875-877 935`);

/** UNTDID 1001, as far as it names credit notes. */
export const creditNoteTypes = codes('81 83 261 262 296 308 381 396 420 458 532');

/** ISO 4217. */
export const currencyCodes = codes(`
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
  CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
  GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD
  KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK
  NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS
  SRD SSP SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF
  XCD XOF XPF YER ZAR ZMW ZWG`);

/** ISO 3166-1 alpha-2, with XI for Northern Ireland and 1A for Kosovo. */
export const countryCodes = codes(`
  1A AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
  BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG
  EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR
  HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR
  LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG
  NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE
  SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA
  UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW`);

/** UNTDID 2005, of which the standard takes three. */
export const taxPointCodes = codes('3 35 432');

/** UNTDID 1153, in part. */
export const referenceSchemes = codes('AAB AAJ ABO ABZ ACE ADE AGG AHP CR CT IV ON VN ZZZ');

/** ISO 6523, the register of identifier schemes. */
export const identifierSchemes = codes('0002-0091 0093-0102 0104-0180 0183-0240');

/** The schemes of electronic addresses, in part. */
export const addressSchemes = codes(`
  0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0151 0183 0184 0188 0190-0193 0195
  0196 0198-0205 0208-0213 0215-0221 0225 0230 9910 9913-9915 9918-9920 9922-9953 9957 9959 EM`);

/** UNTDID 7143, in part. */
export const itemLists = codes('AA AB CC CG CV EN GN HS IB IN IS MP SA SK SRV STI STL TSP UP ZZZ');

/** UNTDID 4461. */
export const paymentMeans = codes('1-70 74-78 91-98 ZZZ');

/** UNTDID 5305, as far as the standard uses it. */
export const taxCategories = codes('AE L M E S Z G O K B');

/** UNTDID 5189. */
export const allowanceReasons = codes('41 42 60 62-68 70 71 88 95 100 102-105');

/** UNTDID 7161, in part. */
export const chargeReasons = codes('AA AAA ABK ABL ADR ADT AEW FC FI IF IS LA PC SH V1 V2 ZZZ');

/** Reasons for an exemption from VAT, in part: those that hold in the whole Union. */
export const exemptionReasons = codes(`
  VATEX-EU-79-C VATEX-EU-132 VATEX-EU-143 VATEX-EU-144 VATEX-EU-148 VATEX-EU-151 VATEX-EU-159
  VATEX-EU-309 VATEX-EU-AE VATEX-EU-D VATEX-EU-F VATEX-EU-G VATEX-EU-I VATEX-EU-IC VATEX-EU-J
  VATEX-EU-O`);

/** UN/ECE Recommendation 20, as far as services, data and devices are counted by it. */
export const units = codes(`
  2P 4L ACT AD ANN BAR BLD C62 CEL CMK CMT D03 DAY DMT DPC DZN E34 E35 E36 E48 E49 E51 E54 EA FOT
  GLL GRM GWH H87 HAR HLT HUR INH JOU KGM KHZ KMH KMK KMQ KMT KWH LBR LM LN LTR MAW MGM MHZ MIN MLT
  MMK MMT MON MTK MTQ MTR MWH NAR NIU NPR ONZ P1 PR QAN SEC SET SMI TNE VLT WEE WTT YRD ZP ZZ`);

/** The kinds of files that an invoice may carry. */
export const fileTypes = codes(`
  application/pdf image/png image/jpeg text/csv
  application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
  application/vnd.oasis.opendocument.spreadsheet`);
