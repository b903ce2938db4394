import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { addressRules, isPostalCode } from './address-rules.js';
import { formatAddress } from './format-address.js';
import { addressWords } from './address.words.js';
import { findSubdivision, hasSubdivisions, loadSubdivisions } from './subdivisions.js';

/**
 * Lists the fields with their names in the order of the form; `?` marks those that may stay empty.
 */
function formOf(country: string, language = 'en'): string {
  const rules = addressRules(country, language);
  const names = {
    lines: addressWords.street,
    city: addressWords[rules.cityName],
    region: `${addressWords[rules.regionName]}${rules.regionRequired ? '' : '?'}`,
    postalCode: `${addressWords[rules.postalCodeName]}${rules.postalCodeRequired ? '' : '?'}`,
  };
  return rules.rows.map((row) => row.map((part) => names[part]).join(' + ')).join(', ');
}

const golden: Record<string, [form: string, right: string[], wrong: string[]]> = {
  US: [
    'Street address, City + State + ZIP code',
    ['78756', '78756-1234'],
    ['7875', '787561', 'M2 5BQ'],
  ],
  CA: [
    'Street address, City + Province + Postal code',
    ['K1A 0B1', 'k1a0b1'],
    ['K1A 0B', 'D1A 0B1', '78756'],
  ],
  GB: [
    'Street address, Town or city + Postcode',
    ['M2 5BQ', 'ec1a1hq', 'SW1A 1AA'],
    ['M2', '10115', 'SW1A 1A'],
  ],
  IE: ['Street address, City + County? + Eircode?', ['A65 F4E2', 'd02x285'], ['A65', 'A65 F4E']],
  FR: ['Street address, Postal code + City', ['69009', '75 001'], ['6900', '690091']],
  DE: ['Street address, PLZ + City', ['20457', 'D-20457'], ['2045', 'F-20457']],
  IT: ['Street address, CAP + City + Province', ['00144'], ['144']],
  ES: ['Street address, Postal code + City + Province', ['28039'], ['2803']],
  PT: ['Street address, Postal code + City', ['2725-079', '2725079'], ['2725', '272-5079x']],
  NL: ['Street address, Postcode + City', ['1234 AB', '1234ab'], ['1234', 'AB 1234']],
  BR: ['Street address, City + State + CEP', ['40301-110', '40301110'], ['4030-110', '40301']],
  MX: ['Street address, Postal code + City + State?', ['02860'], ['2860']],
  JP: [
    'Street address, City + Prefecture + Postal code',
    ['530-0001', '5300001'],
    ['530-001', '53000011'],
  ],
  HK: ['Street address, District + Area', [], []],
  AE: ['Street address, City + Emirate', [], []],
};

for (const [country, [form, right, wrong]] of Object.entries(golden)) {
  test(`asks for an address in ${country} the way people there write it`, () => {
    assert.equal(formOf(country), form);
    const rules = addressRules(country, 'en');
    for (const code of right) assert.ok(isPostalCode(rules, code), code);
    for (const code of wrong) assert.ok(!isPostalCode(rules, code), code);
    for (const example of rules.postalCode?.examples ?? []) {
      assert.ok(isPostalCode(rules, example), example);
    }
    assert.equal(rules.postalCode !== undefined, right.length > 0);
  });
}

test('asks a Japanese reader from the postal code down, as on a Japanese form', () => {
  assert.equal(formOf('JP', 'ja'), 'Postal code + Prefecture + City, Street address');
});

test('calls the second line what it is where a country has a name for it', () => {
  assert.equal(addressRules('BR', 'pt').districtName, 'neighborhood');
  assert.equal(addressRules('IE', 'en').districtName, 'townland');
  assert.equal(addressRules('US', 'en').districtName, undefined);
});

test('asks for street and city where a country is not known', () => {
  assert.equal(formOf('XX'), 'Street address, City');
  assert.equal(formOf('not a country'), 'Street address, City');
});

test('writes addresses as on an envelope', () => {
  const at = (country: string, rest: object, language = 'en') =>
    formatAddress(
      { addressLines: ['1 Street', 'Floor 2'], city: 'Town', country, ...rest },
      language,
    );
  assert.deepEqual(at('US', { region: 'TX', postalCode: '78756' }), [
    '1 Street, Floor 2',
    'Town, TX 78756',
  ]);
  assert.deepEqual(at('FR', { postalCode: '69009' }), ['1 Street, Floor 2', '69009 Town']);
  assert.deepEqual(at('GB', { postalCode: 'M2 5BQ' }), ['1 Street, Floor 2', 'Town', 'M2 5BQ']);
  assert.deepEqual(at('BR', { region: 'SP', postalCode: '40301-110' }), [
    '1 Street, Floor 2',
    'Town-SP',
    '40301-110',
  ]);
  assert.deepEqual(at('JP', { region: '大阪府', postalCode: '530-0001' }, 'ja'), [
    '〒530-0001',
    '大阪府Town',
    '1 Street, Floor 2',
  ]);
});

test('leaves out what an address lacks, and keeps what its country has no place for', () => {
  const bare = { addressLines: ['1 Street', ''], city: 'Town' };
  assert.deepEqual(formatAddress({ ...bare, country: 'US' }, 'en'), ['1 Street', 'Town']);
  assert.deepEqual(formatAddress({ ...bare, country: 'GB', region: 'Kent' }, 'en'), [
    '1 Street',
    'Town',
    'Kent',
  ]);
});

test('lists states by name and stores them as an envelope carries them', async () => {
  const states = await loadSubdivisions('US', false);
  assert.deepEqual(
    states.filter(({ label }) => label === 'Texas').map(({ value }) => value),
    ['TX'],
  );
  assert.equal(findSubdivision(states, 'texas')?.value, 'TX');
  const provinces = await loadSubdivisions('ES', false);
  assert.ok(provinces.some(({ value, label }) => value === 'Madrid' && label === 'Madrid'));
});

test('knows a prefecture in both scripts', async () => {
  const latin = await loadSubdivisions('JP', false);
  assert.equal(findSubdivision(latin, '大阪府')?.label, 'Osaka');
  const own = await loadSubdivisions('JP', true);
  assert.equal(findSubdivision(own, 'Osaka')?.value, '大阪府');
});

test('has no list where a country needs none', async () => {
  assert.ok(!hasSubdivisions('FR') && !hasSubdivisions('toString'));
  assert.deepEqual(await loadSubdivisions('FR', false), []);
});

test('keeps the index of all countries within 3 kB', () => {
  const source = readFileSync(new URL('./generated/rules-index.ts', import.meta.url), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', minify: true });
  const size = gzipSync(code, { level: 9 }).length;
  assert.ok(size <= 3000, `${String(size)} bytes`);
});

test('is made from the metadata that stands beside its generator', () => {
  const script = new URL('../../../../test/address/generate.mjs', import.meta.url).pathname;
  execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
});

test('has a word for every name the data knows', () => {
  for (let a = 65; a < 91; a += 1) {
    for (let b = 65; b < 91; b += 1) {
      const rules = addressRules(String.fromCharCode(a, b), 'en');
      for (const name of [rules.cityName, rules.regionName, rules.postalCodeName]) {
        assert.equal(typeof addressWords[name], 'string', name);
      }
      if (rules.districtName) assert.equal(typeof addressWords[rules.districtName], 'string');
    }
  }
});
