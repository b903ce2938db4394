import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLanguage } from './languages.js';

const offered = ['en', 'fr', 'de', 'pt'];

/** What a reader prefers, the account's language, and the language of the answer. */
const table: readonly (readonly [header: string | null, account: string, chosen: string])[] = [
  [null, 'fr', 'fr'],
  ['', 'fr', 'fr'],
  ['*', 'fr', 'fr'],
  ['de', 'fr', 'de'],
  ['de-AT', 'fr', 'de'],
  ['DE-at', 'fr', 'de'],
  ['pt-BR', 'fr', 'pt'],
  ['sv, de;q=0.4', 'fr', 'de'],
  ['en;q=0.2, de;q=0.8', 'fr', 'de'],
  ['en ; q=0.2 , de ; q=0.8', 'fr', 'de'],
  ['de;q=0', 'fr', 'fr'],
  ['den', 'fr', 'fr'],
  ['sv', 'fr', 'fr'],
  ['sv', 'fr-CA', 'fr'],
  ['sv', 'ja', 'en'],
  ['; DROP TABLE, ,;q=x', 'ja', 'en'],
  ['de;q=much', 'fr', 'fr'],
];

describe('the language of a text', () => {
  for (const [header, account, chosen] of table) {
    it(`is ${chosen} for ${String(header)} on an account in ${account}`, () => {
      assert.equal(chooseLanguage(header, offered, account), chosen);
    });
  }
});
