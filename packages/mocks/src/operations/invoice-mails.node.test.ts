import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { world, type Client } from '../test-client.node.test.js';
import type { MockBackend } from '../index.js';

type Item = Record<string, unknown>;

const contactsOf = async (client: Client) =>
  (await client.ask('/invoice-contacts')).body['items'] as Item[];

const newKey = (key: string) => ({ 'Idempotency-Key': key });

const change = async (client: Client, { contactId, etag }: Item, body: object) =>
  client.ask(`/invoice-contacts/${String(contactId)}`, {
    method: 'PUT',
    body,
    headers: { 'If-Match': String(etag) },
  });

/** Gives each contact what is asked for; contacts that are missing are added. */
async function choose(client: Client, wanted: readonly string[]): Promise<void> {
  for (const [index, attachment] of wanted.entries()) {
    const contact = (await contactsOf(client))[index];
    const changed = contact
      ? await change(client, contact, { attachment })
      : await client.ask('/invoice-contacts', {
          method: 'POST',
          body: { email: `desk-${String(index)}@example.com`, attachment },
          headers: newKey(`add-${String(index)}`),
        });
    assert.ok(changed.status < 300, `${attachment}: ${changed.text}`);
  }
}

/** Says of each mail how many get it, and what it carries: the files' endings, or the link's end. */
const carried = (backend: MockBackend, kind: string) =>
  backend.outbox
    .filter((mail) => mail.kind === kind)
    .map(({ to, attachments, link }) => {
      const endings = attachments?.map((name) => name.split('.').at(-1)) ?? [];
      return `${String(to.length)}: ${endings.join('+')}${link?.replace(/.*(?=#)/, '') ?? ''}`;
    });

/** Who has invoices of what kind, what the contacts chose, and the mails of one copy. */
const copies = [
  { user: 'acme-billing', chosen: [], mails: ['2: pdf'] },
  { user: 'acme-billing', chosen: ['link'], mails: ['1: #/invoices/$', '1: pdf'] },
  { user: 'acme-billing', chosen: ['link', 'link'], mails: ['2: #/invoices/$'] },
  { user: 'kontor-rechnung', chosen: [], mails: ['1: pdf+xml'] },
  { user: 'kontor-rechnung', chosen: ['pdf'], mails: ['1: pdf'] },
  {
    user: 'kontor-rechnung',
    chosen: ['pdf', 'pdf-and-xml', 'link', 'pdf-and-xml'],
    mails: ['1: pdf', '2: pdf+xml', '1: #/invoices/$'],
  },
];

describe('the mail of an invoice', () => {
  for (const { user, chosen, mails } of copies) {
    const said = chosen.join(', ') || 'what the demo has';
    it(`carries what each contact of ${user} chose: ${said}`, async () => {
      const { client, backend } = await world({}, user);
      await choose(client, chosen);
      const { body } = await client.ask('/invoices');
      const number = String((body['items'] as Item[])[0]?.['invoiceNumber']);
      const sent = await client.ask(`/invoices/${number}/copies`, {
        method: 'POST',
        headers: newKey('copy'),
      });
      assert.equal(sent.status, 202);
      const wanted = mails.map((mail) => mail.replace('$', number));
      assert.deepEqual(carried(backend, 'invoice-copy'), wanted);
      for (const { attachments = [] } of backend.outbox.slice(-mails.length))
        for (const name of attachments) assert.ok(name.startsWith(`${number}.`), name);
    });
  }

  it('carries it for a new invoice, too', async () => {
    const { client, backend } = await world();
    await choose(client, ['pdf', 'link']);
    const quote = await client.ask('/quotes/Q-2026-0044');
    const { version } = quote.body['consent'] as { version: string };
    await client.ask('/quotes/Q-2026-0044/acceptance', {
      method: 'POST',
      body: { signerName: 'Dana Whitfield', consentVersion: version, purchaseOrderNumber: 'PO-1' },
      headers: { ...newKey('accept'), 'If-Match': String(quote.body['etag']) },
    });
    const texts = backend.outbox.map(({ to: [first = ''], text }) => [first.split('@')[0], text]);
    assert.deepEqual(carried(backend, 'invoice-issued'), ['1: pdf', '1: #/invoices/INV-2026-0118']);
    assert.match(texts[0]?.join(' ') ?? '', /^dana.* is attached/);
    assert.match(texts[1]?.join(' ') ?? '', /^ap .* is in the portal/);
  });
});

describe('a file of a mail', () => {
  const bytesOf = async (file: Blob | undefined) =>
    Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
  const documentOf = async (backend: MockBackend, number: string, name: string) => {
    const pdf = `/v1/invoices/${number}/pdf`;
    const path = name.endsWith('.pdf') ? pdf : `/v1/invoices/${number}/documents/ubl`;
    return bytesOf(await (await backend.fetch(path)).blob());
  };

  for (const { user, number } of [
    { user: 'acme-billing', number: 'INV-2026-0117' },
    { user: 'kontor-rechnung', number: 'INV-2026-0116' },
    { user: 'kontor-rechnung', number: 'CN-2026-0008' },
  ]) {
    it(`is the document as the API gives it: ${number} of ${user}`, async () => {
      const { client, backend } = await world({}, user);
      const before = JSON.stringify(backend.snapshot()).length;
      await client.ask(`/invoices/${number}/copies`, { method: 'POST', headers: newKey('copy') });
      assert.ok(JSON.stringify(backend.snapshot()).length - before < 2_000);
      const [mail] = backend.outbox;
      assert.ok(mail?.attachments?.length);
      for (const name of mail.attachments) {
        const file = await backend.attachment(mail.mailId, name);
        assert.equal(file?.name, name);
        assert.equal(file.type, name.endsWith('.pdf') ? 'application/pdf' : 'application/xml');
        const bytes = await bytesOf(file);
        assert.match(bytes.subarray(0, 5).toString(), /^(?:%PDF-|<\?xml)$/);
        assert.ok(bytes.equals(await documentOf(backend, number, name)), name);
      }
      assert.equal(JSON.stringify(backend.outbox).includes('%PDF'), false);
    });
  }

  it('is nothing for a mail or a name that is not there', async () => {
    const { client, backend } = await world({}, 'kontor-rechnung');
    await client.ask('/invoices/INV-2026-0116/copies', { method: 'POST', headers: newKey('copy') });
    const [mail] = backend.outbox;
    const names = ['INV-2026-0085.pdf', 'INV-2026-0116.csv', 'INV-2026-0117.pdf', '../x', ''];
    for (const name of names) assert.equal(await backend.attachment(mail!.mailId, name), undefined);
    assert.equal(await backend.attachment('mail-99999', 'INV-2026-0116.pdf'), undefined);
  });
});

describe('what a contact’s mails carry', () => {
  /** A change, and what the answer names. */
  const refused = [
    { user: 'acme-billing', body: { attachment: 'pdf-and-xml' }, pointer: '/attachment' },
    { user: 'acme-billing', body: { attachment: 'fax' }, pointer: '/attachment' },
    { user: 'acme-billing', body: { attachment: '' }, pointer: '/attachment' },
    { user: 'acme-billing', body: {}, pointer: '/attachment' },
    { user: 'kontor-rechnung', body: { attachment: 'x'.repeat(41) }, pointer: '/attachment' },
    {
      user: 'kontor-rechnung',
      body: { attachment: 'pdf', email: 'other@kontor.example' },
      pointer: '/email',
    },
  ];
  for (const { user, body, pointer } of refused) {
    it(`is refused at ${pointer} for ${user}: ${JSON.stringify(body).slice(0, 40)}`, async () => {
      const { client } = await world({}, user);
      const [first = {}] = await contactsOf(client);
      const answer = await change(client, first, body);
      assert.equal(answer.status, 422);
      const errors = answer.body['errors'] as Item[];
      assert.deepEqual(
        errors.map((error) => error['pointer']),
        [pointer],
      );
      assert.deepEqual(await contactsOf(client).then(([now]) => now), first);
    });
  }

  it('is data only where the account’s invoices have data', async () => {
    for (const [user, offered] of [
      ['acme-billing', 'link,pdf'],
      ['kontor-rechnung', 'link,pdf,pdf-and-xml'],
      ['tanaka-keiri', 'link,pdf'],
    ] as const) {
      const { client } = await world({}, user);
      assert.equal(String((await client.ask('/account')).body['invoiceAttachments']), offered);
      const added = await client.ask('/invoice-contacts', {
        method: 'POST',
        body: { email: 'desk@example.com', attachment: 'pdf-and-xml' },
        headers: newKey('add'),
      });
      assert.equal(added.status, offered.includes('xml') ? 201 : 422, user);
    }
  });

  it('is the PDF for a contact that was stored before there was a choice', async () => {
    const { client, backend } = await world();
    const state = structuredClone(backend.snapshot());
    for (const account of state.accounts) {
      for (const contact of account.invoiceContacts) {
        delete (contact as { attachment?: string }).attachment;
      }
    }
    await backend.restore(state);
    const [first = {}] = await contactsOf(client);
    assert.equal(first['attachment'], 'pdf');
    assert.equal((await change(client, first, { attachment: 'link' })).status, 200);
    const late = await change(client, first, { attachment: 'pdf' });
    assert.equal(late.status, 412);
    assert.equal((late.body['current'] as Item)['attachment'], 'link');
    assert.equal(backend.ledger.filter(({ kind }) => kind === 'contact-changed').length, 1);
  });
});
