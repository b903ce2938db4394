/** Reads phone numbers as people write them into the one form that is stored: E.164. */
import { cleanText, plainDigits } from './typed-text.js';

/**
 * Calling code ~ what is dialled before a national number ~ how many digits that has ~ countries.
 * Where several countries share a code, the first row is for what is written with `+`.
 */
const plans = `
1~1~10~US CA AG AI AS BB BM BS DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI
7~8~10~RU KZ
20~0~8-10~EG
27~0~9~ZA
30~~10~GR
31~0~9~NL
32~0~8-9~BE
33~0~9~FR
34~~9~ES
36~06~8-9~HU
39~~6-11~IT SM VA
40~0~9~RO
41~0~9~CH
43~0~4-13~AT
44~0~9-10~GB GG IM JE
45~~8~DK
46~0~7-9~SE
47~~8~NO SJ
48~~9~PL
49~0~5-13~DE
51~0~8-9~PE
52~01~10~MX
53~0~8~CU
54~0~10-11~AR
55~0~10-11~BR
56~~9~CL
57~0~10~CO
58~0~10~VE
60~0~8-10~MY
61~0~9~AU CC CX
62~0~8-12~ID
63~0~8-10~PH
64~0~8-10~NZ
65~~8~SG
66~0~8-9~TH
81~0~9-10~JP
82~0~8-10~KR
84~0~9-10~VN
86~0~10-11~CN
90~0~10~TR
91~0~10~IN
92~0~9-10~PK
93~0~9~AF
94~0~9~LK
95~0~7-10~MM
98~0~10~IR
211~0~9~SS
212~0~9~MA EH
213~0~8-9~DZ
216~~8~TN
218~0~8-9~LY
220~~7~GM
221~~9~SN
222~~8~MR
223~~8~ML
224~~9~GN
225~~10~CI
226~~8~BF
227~~8~NE
228~~8~TG
229~~8-10~BJ
230~~7-8~MU
231~0~7-9~LR
232~0~8~SL
233~0~9~GH
234~0~8-10~NG
235~~8~TD
236~~8~CF
237~~9~CM
238~~7~CV
239~~7~ST
240~~9~GQ
241~~8~GA
242~~9~CG
243~0~9~CD
244~~9~AO
245~~7-9~GW
246~~7~IO
247~~4-6~AC
248~~7~SC
249~0~9~SD
250~0~9~RW
251~0~9~ET
252~0~7-9~SO
253~~8~DJ
254~0~9~KE
255~0~9~TZ
256~0~9~UG
257~~8~BI
258~~8-9~MZ
260~0~9~ZM
261~0~9~MG
262~0~9~RE YT TF
263~0~8-9~ZW
264~0~8-9~NA
265~0~7-9~MW
266~~8~LS
267~~7-8~BW
268~~8~SZ
269~~7~KM
290~~4-5~SH TA
291~0~7~ER
297~~7~AW
298~~6~FO
299~~6~GL
350~~8~GI
351~~9~PT
352~~4-11~LU
353~0~7-9~IE
354~~7~IS
355~0~8-9~AL
356~~8~MT
357~~8~CY
358~0~5-12~FI AX
359~0~7-9~BG
370~0~8~LT
371~~8~LV
372~~7-8~EE
373~0~8~MD
374~0~8~AM
375~8~9~BY
376~~6-9~AD
377~~8-9~MC
378~~6-10~
380~0~9~UA
381~0~8-9~RS
382~0~8~ME
383~0~8-9~XK
385~0~8-9~HR
386~0~8~SI
387~0~8~BA
389~0~8~MK
420~~9~CZ
421~0~9~SK
423~~7-9~LI
500~~5~FK
501~~7~BZ
502~~8~GT
503~~8~SV
504~~8~HN
505~~8~NI
506~~8~CR
507~~7-8~PA
508~0~6~PM
509~~8~HT
590~0~9~GP BL MF
591~0~8~BO
592~~7~GY
593~0~8-9~EC
594~0~9~GF
595~0~8-9~PY
596~0~9~MQ
597~~6-7~SR
598~0~8~UY
599~~7-8~CW BQ
670~~7-8~TL
672~~5-6~NF AQ HM
673~~7~BN
674~~7~NR
675~~7-8~PG
676~~5-7~TO
677~~5-7~SB
678~~5-7~VU
679~~7~FJ
680~~7~PW
681~~6~WF
682~~5~CK
683~~4-7~NU
685~~5-7~WS
686~~5-8~KI
687~~6~NC
688~~5-7~TV
689~~6-8~PF
690~~4-7~TK
691~~7~FM
692~~7~MH
850~0~8-10~KP
852~~8~HK
853~~8~MO
855~0~8-9~KH
856~0~8-10~LA
880~0~8-10~BD
886~0~8-9~TW
960~~7~MV
961~0~7-8~LB
962~0~8-9~JO
963~0~8-9~SY
964~0~8-10~IQ
965~~8~KW
966~0~8-9~SA
967~0~7-9~YE
968~~8~OM
970~0~8-9~PS
971~0~8-9~AE
972~0~8-9~IL
973~~8~BH
974~~8~QA
975~~7-8~BT
976~0~8~MN
977~0~8-10~NP
992~~9~TJ
993~8~8~TM
994~0~9~AZ
995~0~9~GE
996~0~9~KG
998~~9~UZ
`;

interface Plan {
  /** The calling code is written without the plus. */
  readonly code: string;
  /** The digits dialled before a number within the country; they are no part of it. */
  readonly trunk: string;
  readonly shortest: number;
  readonly longest: number;
}

function planIn(row: string): Plan {
  const [code = '', trunk = '', lengths = ''] = row.split('~');
  const [shortest = 0, longest = shortest] = lengths.split('-').map(Number);
  return { code, trunk, shortest, longest };
}

function planOf(country: string): Plan | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  const row = plans.split('\n').find((line) => line.split('~')[3]?.split(' ').includes(country));
  return row === undefined ? undefined : planIn(row);
}

/**
 * Finds the plan of a number that begins with a calling code; no code is the beginning of another.
 */
function planAtStart(digits: string): Plan | undefined {
  const row = plans.split('\n').find((line) => {
    const code = line.split('~', 1)[0] ?? '';
    return code !== '' && digits.startsWith(code);
  });
  return row === undefined ? undefined : planIn(row);
}

const isLongEnough = ({ shortest, longest }: Plan, national: string): boolean =>
  national.length >= shortest && national.length <= longest;

/**
 * The number that was read, or why there is none: the text is no number, or it names an extension.
 */
export type PhoneReading =
  { readonly phone: string } | { readonly problem: 'unreadable' | 'extension' };

const extension =
  /(?:\b(?:ext|extn|extension|x|poste|int|app|durchwahl|dw)[.:]?|[#;,]|内線)[^+\d]*\d/iu;

/**
 * Reads a phone number as people write or paste it: with `+` or `00`, with `(0)`, in any digits and
 * with any dashes, as a browser fills it in without its plus, and as a national number of the
 * account's country.
 *
 * @param country ISO 3166-1 alpha-2; without one, a number needs its country code
 * @returns E.164, like `+15125550142`
 */
export function readPhone(text: string, country?: string): PhoneReading {
  // A raised or circled figure is a note beside the number.
  if (/\p{No}/u.test(text)) return { problem: 'unreadable' };
  const typed = plainDigits(cleanText(text))
    .replace(/^(?:\p{L}[\p{L}. ]{0,15}:|(?:tel|phone|ph|fon|mobile?|mob|t|m)\b[.:]*)\s*/iu, '')
    .replace(/[\p{Pd}\u2212\u30fc\u30fb\u00b7]/gu, '-')
    .replace(/^\((\+\d+)\)/, '$1');
  if (extension.test(typed)) return { problem: 'extension' };
  if (!/^\+?[\d\s()./-]+$/.test(typed) || !/\d/.test(typed)) return { problem: 'unreadable' };
  const plan = country === undefined ? undefined : planOf(country);
  const phone = international(typed, plan) ?? (plan && national(typed, plan));
  return phone === undefined || !/^\+[1-9]\d{6,14}$/.test(phone)
    ? { problem: 'unreadable' }
    : { phone };
}

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** Reads a number written with `+`, or with the digits dialled instead of it. */
function international(typed: string, plan: Plan | undefined): string | undefined {
  const prefix =
    plan?.code === '1' ? /^(?:\+|00|011)/ : plan?.code === '61' ? /^(?:\+|0011)/ : /^(?:\+|00)/;
  const bare = typed.replace(/^\(?(?=00)/, '');
  if (!prefix.test(bare)) return undefined;
  const digits = digitsIn(bare.replace(prefix, ''));
  const own = planAtStart(digits);
  if (!own) return `+${digits}`;
  const rest = digits.slice(own.code.length);
  // "+49 (0)30 …": the national zero is dropped, except in countries whose numbers begin with it.
  const isZeroWritten = own.trunk === '0' && rest.startsWith('0');
  return `+${own.code}${isZeroWritten ? rest.slice(1) : rest}`;
}

/**
 * Reads a number as it is dialled within the country, or filled in by a browser without its plus.
 */
function national(typed: string, plan: Plan): string | undefined {
  const { code, trunk, shortest, longest } = plan;
  const digits = digitsIn(typed);
  if (trunk !== '' && digits.startsWith(trunk) && isLongEnough(plan, digits.slice(trunk.length))) {
    return `+${code}${digits.slice(trunk.length)}`;
  }
  // Where lengths differ widely, a number without its zero may lack its area code as well.
  const isWhole = trunk === '' || (longest - shortest <= 1 && !digits.startsWith('0'));
  if (isWhole && isLongEnough(plan, digits)) return `+${code}${digits}`;
  if (digits.startsWith(code) && isLongEnough(plan, digits.slice(code.length))) return `+${digits}`;
  // A number as long as any of the country has its area code.
  if (digits.length === longest && !digits.startsWith('0')) return `+${code}${digits}`;
  return undefined;
}
