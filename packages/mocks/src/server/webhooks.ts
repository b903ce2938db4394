/**
 * Sends events to an address, signed and retried as the contract says: what happened to invoices,
 * payments and quotes is read from the ledger.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { MockBackend } from '../backend.js';
import type { LedgerEntry } from '../state/model.js';

export interface WebhookOptions {
  /** Events are posted to this address. */
  readonly url: string;
  /** Signs them: `whsec_` and Base64, or any text. One is made unless given. */
  readonly secret?: string | undefined;
  /** Seconds to wait before each further try. */
  readonly waits?: readonly number[];
  /** The machine's time in ms; tests give their own. */
  readonly now?: () => number;
}

/** One event as `GET /__mock/webhooks` lists it. */
export interface WebhookNote {
  readonly id: string;
  readonly event: WebhookEvent;
  /** The key of the world it happened in, where the server has many. */
  readonly world?: string;
  /** `ended` means that the address answered 410: nothing more is sent there. */
  status: 'sending' | 'taken' | 'given-up' | 'ended';
  /** The status of each answer so far; 0 where none came. */
  readonly answers: number[];
}

interface WebhookEvent {
  readonly type: string;
  readonly accountId: string;
  readonly at: string;
  readonly data: Readonly<Record<string, string>>;
}

type DataOf = (entry: LedgerEntry) => WebhookEvent['data'];

const invoice: DataOf = ({ subject }) => ({ invoiceNumber: subject });
const payment: DataOf = ({ subject, paymentId = '' }) => ({
  invoiceNumber: subject,
  paymentId,
});
const quote: DataOf = ({ subject }) => ({ quoteNumber: subject });
const nothing: DataOf = () => ({});

/** The events of the contract, by the effect they tell of. */
const events: Partial<Record<LedgerEntry['kind'], readonly [type: string, data: DataOf]>> = {
  'invoice-issued': ['invoice.issued', invoice],
  'payment-settled': ['payment.succeeded', payment],
  'payment-failed': ['payment.failed', payment],
  'quote-accepted': ['quote.accepted', quote],
  'quote-rejected': ['quote.rejected', quote],
  'bill-to-changed': ['billTo.changed', nothing],
  'payment-method-changed': ['paymentMethod.changed', nothing],
};

const mostNotes = 1000;

/** An answer that takes longer than this many ms counts as none. */
const patience = 10_000;

export class Webhooks {
  readonly secret: string;
  /** All events of this server, oldest first. */
  readonly notes: WebhookNote[] = [];
  readonly #seen = new WeakMap<MockBackend, number>();
  readonly #waiting = new Set<NodeJS.Timeout>();
  readonly #url: string;
  readonly #waits: readonly number[];
  readonly #now: () => number;
  readonly #closed = new AbortController();
  #ended = false;

  constructor({ url, secret, waits = [1, 5, 30, 120, 600], now = Date.now }: WebhookOptions) {
    this.#url = url;
    this.secret = secret ?? `whsec_${randomBytes(24).toString('base64')}`;
    this.#waits = waits;
    this.#now = now;
  }

  /** What a backend holds before its first call is old news. */
  meet(backend: MockBackend): void {
    if (!this.#seen.has(backend)) this.#seen.set(backend, backend.ledger.length);
  }

  /** Sends what has happened in a backend since it was last looked at. */
  follow(backend: MockBackend, world?: string): void {
    const { ledger } = backend;
    // A ledger that is shorter than before has begun afresh.
    const seen = Math.min(this.#seen.get(backend) ?? 0, ledger.length);
    this.#seen.set(backend, ledger.length);
    for (const entry of ledger.slice(seen)) this.#tell(entry, world);
  }

  /** Returns the events of one world, or of a server that has no worlds. */
  notesOf(world: string | undefined): WebhookNote[] {
    return this.notes.filter((note) => note.world === world);
  }

  /** Sends an event once more, as a server does that somebody asks to. False where the world has none such. */
  replay(id: string, world: string | undefined): boolean {
    const note = this.notesOf(world).find((each) => each.id === id);
    if (!note) return false;
    note.status = 'sending';
    void this.#send(note, []);
    return true;
  }

  /** Gives up what still waits. */
  close(): void {
    this.#closed.abort();
    for (const timer of this.#waiting) clearTimeout(timer);
  }

  #tell(entry: LedgerEntry, world: string | undefined): void {
    const found = events[entry.kind];
    if (!found || this.#ended) return;
    const [type, data] = found;
    const { accountId, at } = entry;
    const event = { type, accountId, at, data: data(entry) };
    const id = `evt_${randomBytes(9).toString('hex')}`;
    const note: WebhookNote = {
      id,
      event,
      ...(world !== undefined && { world }),
      status: 'sending',
      answers: [],
    };
    if (this.notes.length === mostNotes) this.notes.shift();
    this.notes.push(note);
    void this.#send(note, this.#waits);
  }

  async #send(note: WebhookNote, waits: readonly number[]): Promise<void> {
    const status = await this.#post(note);
    if (this.#closed.signal.aborted) return;
    note.answers.push(status);
    if (status >= 200 && status < 300) note.status = 'taken';
    else if (status === 410) {
      note.status = 'ended';
      this.#ended = true;
    } else this.#later(note, waits);
  }

  #later(note: WebhookNote, [wait, ...further]: readonly number[]): void {
    if (wait === undefined) {
      note.status = 'given-up';
      return;
    }
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      void this.#send(note, further);
    }, wait * 1000);
    this.#waiting.add(timer);
  }

  /** Resolves with the status of the answer, 0 where none came. */
  async #post({ id, event, world }: WebhookNote): Promise<number> {
    const body = JSON.stringify(event);
    const timestamp = String(Math.floor(this.#now() / 1000));
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        redirect: 'manual',
        body,
        headers: {
          'Content-Type': 'application/json',
          'Webhook-Id': id,
          'Webhook-Timestamp': timestamp,
          'Webhook-Signature': signatureOf(this.secret, `${id}.${timestamp}.${body}`),
          ...(world !== undefined && { 'X-Mock-World': world }),
        },
        signal: AbortSignal.any([this.#closed.signal, AbortSignal.timeout(patience)]),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return 0;
    }
  }
}

/** A secret in the usual form holds its key in Base64. */
function signatureOf(secret: string, text: string): string {
  const key = secret.startsWith('whsec_')
    ? Buffer.from(secret.slice('whsec_'.length), 'base64')
    : Buffer.from(secret);
  return `v1,${createHmac('sha256', key).update(text).digest('base64')}`;
}
