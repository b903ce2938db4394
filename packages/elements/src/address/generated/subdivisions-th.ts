/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "กระบี่~~Krabi\nกรุงเทพมหานคร~~Bangkok\nกาญจนบุรี~~Kanchanaburi\nกาฬสินธุ์~~Kalasin\nกำแพงเพชร~~Kamphaeng Phet\nขอนแก่น~~Khon Kaen\nจังหวัด บึงกาฬ~~Bueng Kan\nจันทบุรี~~Chanthaburi\nฉะเชิงเทรา~~Chachoengsao\nชลบุรี~~Chon Buri\nชัยนาท~~Chai Nat\nชัยภูมิ~~Chaiyaphum\nชุมพร~~Chumpon\nเชียงราย~~Chiang Rai\nเชียงใหม่~~Chiang Mai\nตรัง~~Trang\nตราด~~Trat\nตาก~~Tak\nนครนายก~~Nakhon Nayok\nนครปฐม~~Nakhon Pathom\nนครพนม~~Nakhon Phanom\nนครราชสีมา~~Nakhon Ratchasima\nนครศรีธรรมราช~~Nakhon Si Thammarat\nนครสวรรค์~~Nakhon Sawan\nนนทบุรี~~Nonthaburi\nนราธิวาส~~Narathiwat\nน่าน~~Nan\nบุรีรัมย์~~Buri Ram\nปทุมธานี~~Pathum Thani\nประจวบคีรีขันธ์~~Prachuap Khiri Khan\nปราจีนบุรี~~Prachin Buri\nปัตตานี~~Pattani\nพระนครศรีอยุธยา~~Phra Nakhon Si Ayutthaya\nพะเยา~~Phayao\nพังงา~~Phang Nga\nพัทลุง~~Phattalung\nพิจิตร~~Phichit\nพิษณุโลก~~Phitsanulok\nเพชรบุรี~~Phetchaburi\nเพชรบูรณ์~~Phetchabun\nแพร่~~Phrae\nภูเก็ต~~Phuket\nมหาสารคาม~~Maha Sarakham\nมุกดาหาร~~Mukdahan\nแม่ฮ่องสอน~~Mae Hong Son\nยโสธร~~Yasothon\nยะลา~~Yala\nร้อยเอ็ด~~Roi Et\nระนอง~~Ranong\nระยอง~~Rayong\nราชบุรี~~Ratchaburi\nลพบุรี~~Lop Buri\nลำปาง~~Lampang\nลำพูน~~Lamphun\nเลย~~Loei\nศรีสะเกษ~~Si Sa Ket\nสกลนคร~~Sakon Nakhon\nสงขลา~~Songkhla\nสตูล~~Satun\nสมุทรปราการ~~Samut Prakan\nสมุทรสงคราม~~Samut Songkhram\nสมุทรสาคร~~Samut Sakhon\nสระแก้ว~~Sa Kaeo\nสระบุรี~~Saraburi\nสิงห์บุรี~~Sing Buri\nสุโขทัย~~Sukhothai\nสุพรรณบุรี~~Suphanburi\nสุราษฎร์ธานี~~Surat Thani\nสุรินทร์~~Surin\nหนองคาย~~Nong Khai\nหนองบัวลำภู~~Nong Bua Lam Phu\nอ่างทอง~~Ang Thong\nอำนาจเจริญ~~Amnat Charoen\nอุดรธานี~~Udon Thani\nอุตรดิตถ์~~Uttaradit\nอุทัยธานี~~Uthai Thani\nอุบลราชธานี~~Ubon Ratchathani";
