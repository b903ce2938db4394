import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textLanguages } from '../seed/texts.js';
import { world, type Answered, type Client } from '../test-client.node.test.js';

const read = (client: Client, path: string, language: string): Promise<Answered> =>
  client.ask(path, { headers: { 'Accept-Language': language } });

interface Consent {
  readonly version: string;
  readonly language: string;
  readonly text: string;
}
const consentOf = ({ body }: Answered) => body['consent'] as Consent;
const offerOf = ({ body }: Answered) =>
  body['mandateOffer'] as { readonly version: string; readonly locale: string; text: string };

let keys = 0;
const accept = (client: Client, quote: Answered, version: string, language = 'en') =>
  client.ask(`/quotes/${String(quote.body['quoteNumber'])}/acceptance`, {
    method: 'POST',
    body: { signerName: 'Dana Whitfield', consentVersion: version },
    headers: {
      'If-Match': String(quote.body['etag']),
      'Idempotency-Key': `language-${String((keys += 1))}`,
      'Accept-Language': language,
    },
  });

const distinct = (values: readonly unknown[]): number => new Set(values).size;

/** Of one word only the language has, in each text. */
const signs: Record<string, RegExp> = {
  en: /\bI may order\b.*Terms of Service/,
  fr: /Conditions d’utilisation/,
  de: /Nutzungsbedingungen/,
  es: /Condiciones del servicio/,
  nl: /Gebruiksvoorwaarden/,
  it: /Condizioni del servizio/,
  pt: /Condições do serviço/,
};

describe('the language of the texts of the API', () => {
  it('is the one that is preferred, for the consent, and the version names that text', async () => {
    const { client } = await world();
    const consents: Consent[] = [];
    for (const language of textLanguages) {
      const answer = await read(client, '/quotes/Q-2026-0042', `${language}-XX, ${language};q=0.9`);
      assert.equal(answer.headers.get('Content-Language'), language);
      assert.equal(answer.headers.get('Vary'), 'Accept-Language');
      const consent = consentOf(answer);
      assert.equal(consent.language, language);
      assert.match(consent.text, signs[language] ?? /$^/);
      consents.push(consent);
    }
    assert.equal(textLanguages.length, 7);
    assert.equal(distinct(consents.map(({ version }) => version)), 7);
    assert.equal(distinct(consents.map(({ text }) => text)), 7);
  });

  it('is the account’s where none is preferred or known', async () => {
    const { client } = await world({}, 'facturation@aurelia.example');
    const [quote] = (await client.ask('/quotes')).body['items'] as { quoteNumber: string }[];
    for (const language of ['*', 'ja', '']) {
      const answer = await read(client, `/quotes/${String(quote?.quoteNumber)}`, language);
      assert.equal(consentOf(answer).language, 'fr');
      assert.equal(answer.body['language'], 'fr');
    }
  });

  it('of the text that was signed stays, whoever reads it', async () => {
    const { client } = await world();
    const quote = await read(client, '/quotes/Q-2026-0044', 'de');
    const { version, text } = consentOf(quote);
    const order = await accept(client, quote, version, 'fr');
    assert.equal(order.status, 201);
    const later = await read(client, '/quotes/Q-2026-0044', 'nl');
    assert.deepEqual(
      [consentOf(later).version, consentOf(later).text, consentOf(later).language],
      [version, text, 'de'],
    );
    assert.equal(later.headers.get('Content-Language'), 'de');
  });

  it('does not let the version of another text count', async () => {
    const { client } = await world();
    const quote = await read(client, '/quotes/Q-2026-0044', 'de');
    for (const version of ['2026-03-xx', '2026-02-de', 'ACH-2026-02-de', '2026-03-']) {
      const refused = await accept(client, quote, version, 'de');
      assert.equal(refused.status, 422, version);
      const [error] = refused.body['errors'] as { pointer: string; code: string }[];
      assert.deepEqual([error?.pointer, error?.code], ['/consentVersion', 'changed']);
    }
  });

  it('has no say in whether a quote changed: If-Match of any language is the quote’s', async () => {
    const { client } = await world();
    const quote = await read(client, '/quotes/Q-2026-0044', 'it');
    const english = await read(client, '/quotes/Q-2026-0044', 'en');
    assert.notEqual(quote.body['etag'], english.body['etag']);
    const order = await accept(client, quote, consentOf(english).version, 'es');
    assert.equal(order.status, 201);
  });

  for (const [user, scheme] of [
    ['acme-billing', /ACH-2026-02/],
    ['facturation@aurelia.example', /SEPA-2026-02/],
  ] as const) {
    it(`is the one that is preferred, for the mandate of ${user}`, async () => {
      const { client } = await world({}, user);
      const offers = [];
      for (const language of textLanguages) {
        const answer = await read(client, '/payment-method', language);
        const offer = offerOf(answer);
        assert.equal(offer.locale, language);
        assert.match(offer.version, scheme);
        assert.equal(answer.headers.get('Content-Language'), language);
        offers.push(offer);
      }
      assert.equal(distinct(offers.map(({ version }) => version)), 7);
      assert.equal(distinct(offers.map(({ text }) => text)), 7);
    });
  }

  it('is the one that is preferred, for the labels of bank details', async () => {
    const { client } = await world();
    for (const [language, label] of [
      ['en', 'Account number'],
      ['de', 'Kontonummer'],
      ['ja', '口座番号'],
      ['pt-BR', 'Número da conta'],
    ] as const) {
      const paths = ['/remittance-details', '/invoices/INV-2026-0117'];
      for (const path of paths) {
        const answer = await read(client, path, language);
        const details = (answer.body['remittance'] ?? answer.body) as {
          language: string;
          fields: { label: string }[];
        };
        assert.equal(details.language, language.slice(0, 2));
        assert.ok(
          details.fields.some((field) => field.label === label),
          `${path} ${language}`,
        );
        assert.equal(answer.headers.get('Content-Language'), details.language);
      }
    }
  });
});
