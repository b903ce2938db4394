/** What a server must do with the files that go with requests. */
import { codeIs, type Recorder } from './record.js';
import type { Asked, Visitor } from './visitor.js';
import type { Heard } from '../request/judge.js';

const pdf = '%PDF-1.4 conform';

/** Sends a text as a file, a small PDF unless another one is given. */
export const fileOf = (headers: Readonly<Record<string, string>>, body = pdf): Asked => ({
  body,
  headers: { 'Content-Type': 'application/pdf', ...headers },
});

/** What is no such file, by its type, its bytes and what the server says. */
const refused: readonly (readonly [string, string, string, number, string])[] = [
  ['a page as a PDF', 'application/pdf', '<!doctype html>', 415, 'unsupported-media-type'],
  ['a PDF as a PNG', 'image/png', pdf, 415, 'unsupported-media-type'],
  ['a page', 'text/html', '<!doctype html>', 415, 'unsupported-media-type'],
  ['JSON', 'application/json', '{}', 415, 'unsupported-media-type'],
  ['nothing', 'application/pdf', '', 422, 'validation-failed'],
  [
    'more than ten megabytes',
    'application/pdf',
    `%PDF-${'x'.repeat(10 << 20)}`,
    413,
    'content-too-large',
  ],
];

/** Sends a call twice under one key, and returns its first answer. */
interface Twice {
  once(call: {
    readonly id: 'addAttachment';
    readonly what: string;
    readonly asked: Asked;
    readonly status: number;
  }): Promise<Heard | undefined>;
}

export class Files {
  constructor(
    private readonly record: Recorder,
    private readonly visitor: Visitor,
    private readonly writes: Twice,
  ) {}

  async run(): Promise<void> {
    const { visitor, record } = this;
    const id = 'addAttachment';
    for (const [what, type, body, status, code] of refused) {
      const headers = { 'Idempotency-Key': crypto.randomUUID(), 'Content-Type': type };
      const asking = visitor.ask(id, 'bearer', fileOf(headers, body));
      await record.expect(id, `refuses ${what}`, asking, status, codeIs(code));
    }
    const asked = fileOf({ 'Content-Disposition': 'attachment; filename="../conform.pdf"' });
    const made = await this.writes.once({ id, what: 'takes a PDF', asked, status: 201 });
    if (!made) return;
    const attachmentId = String(made.body['attachmentId']);
    const name = made.body['name'] === 'conform.pdf' ? [] : [`it is ${String(made.body['name'])}`];
    record.note(id, 'cleans the name of a file', name);
    const reading = visitor.ask('getAttachment', 'bearer', { path: { attachmentId } });
    await record.expect('getAttachment', 'is what was sent', reading, 200, ({ text, headers }) => [
      text !== pdf && 'the bytes differ',
      !headers.get('Content-Disposition')?.startsWith('attachment') && 'a browser may show it',
    ]);
    await this.#goesWithOne(attachmentId);
  }

  async #goesWithOne(attachmentId: string): Promise<void> {
    const { visitor, record } = this;
    const topics = await visitor.list('listRequestTopics');
    const topic = topics.find(({ needs }) => Array.isArray(needs) && needs.length === 0)?.['topic'];
    const body = { topic, details: 'Conformance, with a file', attachmentIds: [attachmentId] };
    const send = () =>
      visitor.ask('submitRequest', 'bearer', {
        body,
        headers: { 'Idempotency-Key': crypto.randomUUID() },
      });
    const sent = await record.expect('submitRequest', 'takes a file', send(), 201);
    await record.expect('submitRequest', 'takes a file once', send(), 422);
    if (!sent) return;
    const path = { requestId: String(sent.body['requestId']) };
    const reading = visitor.ask('getRequest', 'bearer', { path });
    await record.expect('getRequest', 'lists its file', reading, 200, ({ text }) => [
      !text.includes(attachmentId) && 'it does not',
    ]);
  }
}
