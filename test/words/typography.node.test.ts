import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { wordsIn } from '../../packages/mocks/src/pdf/words.js';
import { documentText } from '../../packages/mocks/src/seed/document-texts.js';
import { consentText, mandateText, textLanguages } from '../../packages/mocks/src/seed/texts.js';
import { textsOf, typographyFaults } from './typography.js';
import { whole } from './whole.js';

const faultsIn = (language: string, words: unknown, name: string): string[] =>
  [...textsOf(words, name)].flatMap(([path, text]) =>
    typographyFaults(language, text).map((fault) => `${path}: “${text}” has ${fault}`),
  );

describe('typography', () => {
  const rows: readonly (readonly [language: string, text: string, faults: number])[] = [
    ['fr', 'Mot de passe oublié\u202f?', 0],
    ['fr', 'Mot de passe oublié ?', 1],
    ['fr', 'Mot de passe oublié?', 1],
    ['fr', '«\u00a0Payer\u00a0» débite 1\u202f000,00\u00a0€', 0],
    ['fr', '« Payer » débite 1 000,00 €', 3],
    ['fr', 'Statut\u00a0: 50\u202f%', 0],
    ['fr', 'Statut : 50 %', 2],
    ['fr', "L'adresse", 1],
    ['fr', 'à 10:30', 0],
    ['de', '„Jetzt bezahlen“ bucht 1.000,00\u00a0€ ab: 50\u00a0%', 0],
    ['de', '“Jetzt bezahlen” bucht 1,000.00\u00a0€ ab : 50%', 5],
    ['de', 'Wählen Sie „Speichern.', 1],
    ['es', '¿Pulsar «Pagar ahora»? 50\u00a0%', 0],
    ['es', '¿Pulsar “Pagar ahora”? 50 %', 2],
    ['es', 'Olvidó su contraseña? Pulse « Enviar »:', 2],
    ['es', 'un símbolo, por ejemplo, ! o -', 0],
    ['es', 'Listo! Estado : pagada', 2],
    ['nl', '“Nu betalen” schrijft € 1.000,00 af: 50%', 0],
    ['nl', '„Nu betalen” schrijft € 1,000.00 af : 50 %', 4],
    ['nl', 'Kies “Opslaan.', 1],
    ['it', 'Prema «Paga ora»: l’importo è già pagato al 50%', 0],
    ['it', 'Prema “Paga ora” : pagato al 50 %', 2],
    ['it', 'E’ scaduta « oggi »', 2],
    ['pt', 'Pressione “Pagar agora”: 50%', 0],
    ['pt', 'Pressione «Pagar agora»: 50 %', 2],
    ['pt', 'Esqueceu a “ senha ” ?', 2],
    ['en', 'Your bank’s answer, “as it came”…', 0],
    ['en', 'Your bank\'s answer, "as it came"...', 3],
    ['en', 'What next\u202f?', 1],
  ];
  for (const [language, text, faults] of rows) {
    it(`finds ${String(faults)} in ${language} “${text}”`, () => {
      assert.equal(typographyFaults(language, text).length, faults);
    });
  }

  it('is right in every English text of the widgets', async () => {
    const source = new URL('../../packages/elements/src/', import.meta.url);
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.words.ts'),
    );
    assert.ok(files.length > 20);
    const faults: string[] = [];
    for (const file of files) {
      const exported = (await import(new URL(file, source).href)) as Record<string, unknown>;
      for (const [name, words] of Object.entries(exported)) {
        if (name !== 'wordFor') faults.push(...faultsIn('en', words, name));
      }
    }
    assert.deepEqual(faults, []);
  });

  it('is right in every French text of the widgets', async () => {
    assert.deepEqual(faultsIn('fr', await whole('fr'), 'fr'), []);
  });

  it('is right in what the demo prints', () => {
    const printed = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'].flatMap((language) =>
      faultsIn(language, wordsIn(language), `pdf ${language}`),
    );
    assert.deepEqual(printed, []);
  });

  it('is right in what the demo has people sign, and says of its files', () => {
    const company = 'Aurélia Dépannage SAS';
    const faults = textLanguages.flatMap((language) => [
      ...faultsIn(language, consentText(company, language).text, `consent ${language}`),
      ...['USD', 'EUR'].flatMap((currency) =>
        faultsIn(
          language,
          mandateText({ company, currency }, language)?.text,
          `${currency} mandate`,
        ),
      ),
      ...(['pdf', 'ubl'] as const).flatMap((format) =>
        [language.toUpperCase(), 'FR', 'IT'].flatMap((country) =>
          faultsIn(language, documentText(format, { language, country }).description, format),
        ),
      ),
    ]);
    assert.deepEqual(faults, []);
  });
});
