import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockBackend } from '@corporate-billing/mocks';
import { createBilling } from '@corporate-billing/sdk';
import { mailWords } from '../../packages/mocks/src/rules/mail-words.js';
import { typographyFaults } from './typography.js';
import { languages, whole } from './whole.js';

const english = mailWords['en'] ?? assert.fail('no English');
type Name = keyof typeof english;
const names = Object.keys(english) as Name[];
const holesOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

// Bank cheques have one name in two languages.
const alike = (name: Name): boolean => name === 'check';

for (const language of [...languages, 'ja']) {
  describe(`the mails in ${language}`, () => {
    const words = mailWords[language] ?? assert.fail(`no mails in ${language}`);

    it('say everything, with the same holes', () => {
      assert.deepEqual(Object.keys(words).sort(), [...names].sort());
      for (const name of names)
        assert.deepEqual(holesOf(words[name]), holesOf(english[name]), name);
    });

    it('leave nothing in English', () => {
      assert.deepEqual(
        names.filter((name) => !alike(name) && words[name] === english[name]),
        [],
      );
    });

    it('are set as the widgets are', () => {
      const faults = names.flatMap((name) =>
        typographyFaults(language, words[name]).map((fault) => `${name} has ${fault}`),
      );
      assert.deepEqual(faults, []);
    });
  });
}

describe('the terms of the mails', () => {
  /** Each is said in a sentence as the widgets call it. */
  const shared: readonly (readonly [name: Name, group: string, word: string])[] = [
    ['issued', 'payInvoice', 'invoice'],
    ['card', 'paymentMethod', 'card'],
    ['check', 'paymentMethod', 'check'],
    ['bankTransfer', 'paymentWays', 'bankTransfer'],
    ['directDebit', 'paymentWays', 'directDebit'],
    ['receipt', 'invoice', 'receipt'],
    ['method', 'paymentMethod', 'heading'],
  ];
  for (const language of languages) {
    it(`are those of the widgets in ${language}`, async () => {
      const words = (await whole(language)) as unknown as Record<string, Record<string, string>>;
      for (const [name, group, word] of shared) {
        const term = words[group]?.[word] ?? assert.fail(`no ${group}.${word}`);
        const said = mailWords[language]?.[name] ?? '';
        assert.ok(
          said.toLowerCase().includes(term.toLowerCase()),
          `${name}: ${said} lacks ${term}`,
        );
      }
    });
  }
});

describe('a mail to a company', () => {
  const rows: readonly (readonly [userId: string, subjects: readonly RegExp[]])[] = [
    ['acme-billing', [/^Copy of invoice INV-/, /^Set a new password /]],
    ['facturation@aurelia.example', [/^Copie de la facture INV-/, /^Définir un nouveau /]],
    ['kontor-rechnung', [/^Kopie der Rechnung INV-/, /^Neues Passwort /]],
    ['tanaka-keiri', [/^請求書 INV-/, /新しいパスワードの設定$/]],
  ];
  for (const [userId, subjects] of rows) {
    it(`is written in its language: ${userId}`, async () => {
      const backend = createMockBackend({ clock: 'frozen' });
      const billing = createBilling({ baseUrl: 'https://mock.example/v1', fetch: backend.fetch });
      await backend.signInAs(userId);
      const [invoice] = await billing.invoices.list();
      await billing.invoices.sendCopy(invoice?.invoiceNumber ?? '');
      await billing.session.requestPasswordReset({ userId });
      assert.equal(backend.outbox.length, subjects.length);
      for (const [at, subject] of subjects.entries())
        assert.match(backend.outbox[at]?.subject ?? '', subject);
    });
  }
});
