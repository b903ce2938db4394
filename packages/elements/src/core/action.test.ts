import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount } from '../../../../test/support/mount.js';
import type { World } from '../../../../test/support/mount.js';
import { Action } from './action.js';
import { BillingWidget } from '../session/billing-widget.js';

/** Adds an address to the invoice contacts. */
class AddContact extends BillingWidget {
  readonly add = new Action(this, {
    run: (billing, email: string, options) => billing.invoiceContacts.add({ email }, options),
  });

  override render(): unknown {
    return html`<p>${this.add.busy ? 'busy' : 'idle'}</p>`;
  }
}
customElements.define('cb-add-contact', AddContact);

interface ActionWorld extends World {
  add: AddContact['add'];
  keys: (string | null)[];
}

async function open(): Promise<ActionWorld> {
  const keys: (string | null)[] = [];
  const world = await mount('cb-add-contact', {
    user: 'acme-billing',
    between: (onwards) => (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'POST') keys.push(request.headers.get('Idempotency-Key'));
      return onwards(request);
    },
  });
  return { ...world, add: (world.widget as unknown as AddContact).add, keys };
}

const desk = 'desk@acmefield.example';

describe('an act', () => {
  it('is done once, however often it is pressed meanwhile', async () => {
    const { add, keys, billing } = await open();
    const [contact, second] = await Promise.all([add.run(desk), add.run(desk)]);
    expect(contact?.email).to.equal(desk);
    expect(second).to.equal(undefined);
    expect(keys).to.have.length(1);
    expect(await billing.invoiceContacts.list()).to.have.length(3);
  });

  it('keeps its key after a lost answer, so that it is done once', async () => {
    const { add, keys, backend, billing } = await open();
    await backend.failNext('addInvoiceContact', 'answer-lost');
    expect(await add.run(desk)).to.equal(undefined);
    expect(add.error?.kind).to.equal('network');
    expect((await add.run(desk))?.email).to.equal(desk);
    expect(keys[1]).to.equal(keys[0]);
    expect(await billing.invoiceContacts.list()).to.have.length(3);
    expect(backend.ledger.filter(({ kind }) => kind === 'contact-added')).to.have.length(1);
  });

  it('is another one, with a key of its own, when it says something else', async () => {
    const { add, keys, backend } = await open();
    await backend.failNext('addInvoiceContact', 'answer-lost');
    await add.run(desk);
    await add.run('other@acmefield.example');
    expect(keys[1]).not.to.equal(keys[0]);
  });

  it('is another one after the API said no', async () => {
    const { add, keys, backend } = await open();
    await backend.failNext('addInvoiceContact', 'contact-limit-reached');
    await add.run(desk);
    expect(add.error?.code).to.equal('contact-limit-reached');
    await add.run(desk);
    expect(keys[1]).not.to.equal(keys[0]);
    expect(add.error).to.equal(undefined);
  });

  const whoKeepsItsKey = {
    network: true,
    'answer-lost': true,
    internal: true,
    unavailable: true,
    'request-in-progress': true,
    'validation-failed': false,
    forbidden: false,
    'too-many-requests': false,
  } as const;
  for (const [code, keeps] of Object.entries(whoKeepsItsKey)) {
    it(`${keeps ? 'keeps its key' : 'is another one'} after ${code}`, async () => {
      const { add, keys, backend } = await open();
      await backend.failNext('addInvoiceContact', code as keyof typeof whoKeepsItsKey);
      await add.run(desk);
      expect(add.error?.outcomeUnknown).to.equal(keeps);
      await add.run(desk);
      expect(keys[1] === keys[0]).to.equal(keeps);
    });
  }

  it('tells what the API found wrong by field', async () => {
    const { add } = await open();
    await add.run('no address');
    expect(Object.keys(add.fieldErrors)).to.deep.equal(['email']);
    add.clear();
    expect(add.fieldErrors).to.deep.equal({});
  });

  it('can be stopped, and is then of unknown outcome: its key stays', async () => {
    const { add, keys } = await open();
    const run = add.run(desk);
    add.cancel();
    expect(await run).to.equal(undefined);
    expect(add.error?.kind).to.equal('aborted');
    await add.run(desk);
    expect(new Set(keys).size).to.equal(1);
  });

  it('is kept for the same person when the session ends with the first thing the page sends', async () => {
    const { add, backend, billing, widget } = await open();
    // The client has only read so far: it was never told who is signed in.
    expect(billing.session.known).to.equal(undefined);
    await backend.failNext('addInvoiceContact', 'session-expired');
    const run = add.run(desk);
    await widget.settled();
    expect((widget as unknown as AddContact).sessionExpired).to.equal(true);
    await billing.session.signIn({ userId: 'acme-billing', password: 'Rescue-2026!' });
    await widget.settled();
    expect(add.interrupted).to.equal(true);
    add.resume();
    expect((await run)?.email).to.equal(desk);
    expect(backend.ledger.filter(({ kind }) => kind === 'contact-added')).to.have.length(1);
  });

  const hostile: Record<string, () => () => void> = {
    'crypto.randomUUID is missing, as on plain http': () => without(crypto, 'randomUUID'),
    'crypto has nothing': () => without(crypto, 'getRandomValues'),
    'storage is forbidden': () => without(window, 'sessionStorage'),
    'arrays have a toJSON of their own': () => {
      Object.assign(Array.prototype, { toJSON: () => '[]' });
      return () => {
        Reflect.deleteProperty(Array.prototype, 'toJSON');
      };
    },
  };
  for (const [where, make] of Object.entries(hostile)) {
    it(`is done where ${where}`, async () => {
      const { add, keys } = await open();
      const restore = make();
      const contact = await add.run(desk).finally(restore);
      expect(contact?.email).to.equal(desk);
      expect(keys[0]).to.match(/^[0-9a-f]{32}$/);
      expect(add.busy).to.equal(false);
    });
  }

  it('fails with a reason, and is not busy, where what it is given cannot be sent', async () => {
    const { add } = await open();
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(await add.run(cycle as unknown as string)).to.equal(undefined);
    expect(add.busy).to.equal(false);
    expect(add.error).to.be.instanceOf(Error);
    expect((await add.run(desk))?.email).to.equal(desk);
  });

  it('fails with a reason where the work itself breaks', async () => {
    const { widget } = await open();
    const broken = new Action(widget as unknown as BillingWidget, {
      run: (): Promise<string> => {
        throw new TypeError('reading a property of undefined');
      },
    });
    expect(await broken.run(null)).to.equal(undefined);
    expect(broken.busy).to.equal(false);
    expect(broken.error?.kind).to.equal('parse');
  });
});

/** Takes away what a page may not have. @returns puts it back */
function without(target: object, name: string): () => void {
  const refuse = (): never => {
    throw new DOMException('refused', 'SecurityError');
  };
  const shape = name === 'sessionStorage' ? { get: refuse } : { value: undefined };
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { ...shape, configurable: true });
  return () => {
    Reflect.deleteProperty(target, name);
    if (own) Object.defineProperty(target, name, own);
  };
}
