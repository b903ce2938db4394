import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBilling, type BillingError } from '@corporate-billing/sdk';
import { createMockBackend, type BackendOptions } from './index.js';

async function world(userId = 'acme-billing', options: BackendOptions = {}) {
  const backend = createMockBackend({ clock: 'frozen', ...options });
  await backend.signInAs(userId);
  const baseUrl = 'https://mock.example/v1';
  const timers = { random: () => 0 };
  const billing = createBilling({ baseUrl, fetch: backend.fetch, timers });
  return { backend, billing };
}

const pdf = (rest = 'proof of payment') =>
  new File([`%PDF-1.7 ${rest}`], 'Proof.pdf', { type: 'application/pdf' });
const large = (index: number) => pdf(`${String(index)} ${'x'.repeat(9 << 20)}`);
const request = { topic: 'add-seats', details: 'Please call me.' };

const failureOf = (promise: Promise<unknown>): Promise<BillingError> =>
  promise.then(
    () => assert.fail('it succeeds'),
    (error: unknown) => error as BillingError,
  );

describe('a file that goes with a request', () => {
  it('is listed with it and comes back as it was', async () => {
    const { billing } = await world();
    const attachment = await billing.requests.attach(pdf());
    const { attachmentId } = attachment;
    assert.deepEqual(attachment, {
      attachmentId,
      name: 'Proof.pdf',
      mediaType: 'application/pdf',
      size: pdf().size,
    });
    const sent = await billing.requests.submit({ ...request, attachmentIds: [attachmentId] });
    const { attachments, answer } = await billing.requests.get(sent.requestId);
    assert.deepEqual([attachments, answer], [[attachment], undefined]);
    const file = await billing.requests.downloadAttachment(attachmentId);
    assert.deepEqual([file.fileName, file.blob.type], ['Proof.pdf', 'application/pdf']);
    assert.equal(await file.blob.text(), await pdf().text());
    const [listed] = await billing.requests.list();
    assert.deepEqual(Object.keys(listed ?? {}).sort(), Object.keys(sent).sort());
  });

  it('goes with one request only', async () => {
    const { billing } = await world();
    const { attachmentId } = await billing.requests.attach(pdf());
    const input = { ...request, attachmentIds: [attachmentId] };
    await billing.requests.submit(input);
    const error = await failureOf(billing.requests.submit(input));
    assert.equal(error.fieldErrors['attachmentIds.0']?.code, 'unknown');
    assert.equal((await billing.requests.list()).length, 4);
  });

  it('is not lost with a request that is refused', async () => {
    const { billing } = await world();
    const { attachmentId } = await billing.requests.attach(pdf());
    const input = { ...request, attachmentIds: [attachmentId] };
    await failureOf(billing.requests.submit({ ...input, topic: 'unheard-of' }));
    assert.match((await billing.requests.submit(input)).requestId, /^R-/);
  });

  it('is nobody else’s to send or to read', async () => {
    const { backend, billing } = await world();
    const { attachmentId } = await billing.requests.attach(pdf());
    await backend.signInAs('facturation@aurelia.example');
    const { billing: other } = { billing: billingOn(backend) };
    const error = await failureOf(
      other.requests.submit({ ...request, attachmentIds: [attachmentId] }),
    );
    assert.equal(error.fieldErrors['attachmentIds.0']?.code, 'unknown');
    const none = await failureOf(other.requests.downloadAttachment(attachmentId));
    assert.equal(none.status, 404);
  });

  it('is one file however often it is sent with one key, also after a lost answer', async () => {
    const { backend, billing } = await world();
    await backend.failNext('addAttachment', 'answer-lost');
    const first = await billing.requests.attach(pdf(), { idempotencyKey: 'file-1' });
    const again = await billing.requests.attach(pdf(), { idempotencyKey: 'file-1' });
    assert.equal(again.attachmentId, first.attachmentId);
    assert.equal(waitingIn(backend).length, 1);
    const other = billing.requests.attach(pdf('another'), { idempotencyKey: 'file-1' });
    assert.equal((await failureOf(other)).code, 'idempotency-key-reused');
  });

  it('waits a day, and with two others at most', async () => {
    const { backend, billing } = await world();
    const ids: string[] = [];
    for (const text of ['1', '2', '3', '4']) {
      ids.push((await billing.requests.attach(pdf(text))).attachmentId);
    }
    assert.deepEqual(waitingIn(backend), ids.slice(1));
    await backend.advance({ hours: 25 });
    await backend.signInAs('acme-billing');
    const input = { ...request, attachmentIds: ids.slice(3) };
    const error = await failureOf(billing.requests.submit(input));
    assert.equal(error.fieldErrors['attachmentIds.0']?.code, 'unknown');
  });

  it('weighs little in what a backend keeps, whatever its size', async () => {
    const { backend, billing } = await world();
    const empty = JSON.stringify(backend.snapshot()).length;
    const ids: string[] = [];
    for (const index of [1, 2, 3, 4]) {
      const { attachmentId } = await billing.requests.attach(large(index));
      await billing.requests.submit({ ...request, attachmentIds: [attachmentId] });
      ids.push(attachmentId);
    }
    for (const index of [1, 2, 3, 4]) {
      const { attachmentId } = await billing.requests.attach(pdf('y'.repeat(200_000 + index)));
      await billing.requests.submit({ ...request, attachmentIds: [attachmentId] });
    }
    assert.ok(JSON.stringify(backend.snapshot()).length - empty < 500_000);
    const [oldest = '', , , newest = ''] = ids;
    assert.equal((await failureOf(billing.requests.downloadAttachment(oldest))).status, 404);
    const { blob } = await billing.requests.downloadAttachment(newest);
    assert.equal(blob.size, large(4).size);
  });
});

const billingOn = (backend: ReturnType<typeof createMockBackend>) =>
  createBilling({ baseUrl: 'https://mock.example/v1', fetch: backend.fetch });

const waitingIn = (backend: ReturnType<typeof createMockBackend>): string[] =>
  backend
    .snapshot()
    .accounts.flatMap(({ attachments = [] }) => attachments)
    .filter(({ waitsSince }) => waitsSince !== undefined)
    .map(({ attachmentId }) => attachmentId);

describe('a name in a header', () => {
  const rows: readonly (readonly [string, string])[] = [
    [`attachment; filename*=UTF-8''Beleg%20M%C3%A4rz.pdf`, 'Beleg März.pdf'],
    ['attachment; filename="plain.pdf"', 'plain.pdf'],
    [`attachment; filename="a.pdf"; filename*=UTF-8''%E9%A0%98.pdf`, '領.pdf'],
    ['attachment; filename="../../etc/passwd"', 'passwd.pdf'],
    [`attachment; filename*=UTF-8''%E0%A4%A`, 'file.pdf'],
    ['nonsense', 'file.pdf'],
    ['', 'file.pdf'],
  ];
  for (const [header, name] of rows) {
    it(`is read and cleaned: ${header}`, async () => {
      const { billing } = await world();
      const told = header === '' ? {} : { 'Content-Disposition': header };
      const body = new Blob(['%PDF-1.7']);
      const { attachmentId } = await billing.call('addAttachment', { headers: told, body });
      const found = await billing.requests.downloadAttachment(attachmentId);
      assert.equal(found.fileName, name);
    });
  }
});

describe('the answered request of the demo', () => {
  it('has its answer with a date, a language and a file', async () => {
    const { billing } = await world('kontor-rechnung');
    const [first] = await billing.requests.list();
    assert.equal(first?.status, 'answered');
    const { answer } = await billing.requests.get(first.requestId);
    assert.equal(answer?.language, 'de');
    assert.equal(answer.answeredAt, '2026-06-02T11:05:00Z');
    const [file] = answer.attachments;
    assert.equal(file?.name, 'Zahlungsbestätigung INV-2026-0070.pdf');
    const { blob, fileName } = await billing.requests.downloadAttachment(file.attachmentId);
    assert.deepEqual([blob.size, fileName], [file.size, file.name]);
    assert.match(await blob.text(), /^%PDF-1.4/);
  });
});
