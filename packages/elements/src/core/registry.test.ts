import { configure } from '@corporate-billing/elements';
import { createMockBackend } from '@corporate-billing/mocks';
import { createBilling } from '@corporate-billing/sdk';
import { expect } from '@open-wc/testing';
import { mount, rowsOf, textIn } from '../../../../test/support/mount.js';
import type { Widget } from '../../../../test/support/mount.js';
import type * as Registry from './registry.js';
import { define, registry } from './registry.js';

/** Loads the same code a second time, as a page does that bundles the library twice. */
const secondCopy = (): Promise<typeof Registry> =>
  import(new URL('./registry.ts?second', import.meta.url).href) as Promise<typeof Registry>;

describe('two copies of the library on a page', () => {
  it('share one registry', async () => {
    const second = await secondCopy();
    expect(second.registry).not.to.equal(registry);
    expect(second.registry()).to.equal(registry());
  });

  it('serve each other’s widgets with one client', async () => {
    const { widget } = await mount('cb-login', { user: 'acme-billing' });
    const backend = createMockBackend({ clock: 'frozen' });
    await backend.signInAs('tanaka-keiri');
    const { configure: configureThere } = await secondCopy();
    const billing = configureThere({
      baseUrl: 'https://mock.example/v1',
      fetch: backend.fetch,
    });
    await widget.settled();
    expect(textIn(widget)).to.contain('田中 恵');
    billing.close();
  });

  it('define a tag twice without harm', async () => {
    const second = await secondCopy();
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('cb-defined-twice', First);
    second.define('cb-defined-twice', Second);
    expect(customElements.get('cb-defined-twice')).to.equal(First);
  });
});

describe('configure', () => {
  it('closes the client it made when it is replaced, and never the page’s own', async () => {
    const backend = createMockBackend({ clock: 'frozen' });
    const options = { baseUrl: 'https://mock.example/v1', fetch: backend.fetch };
    const own = createBilling(options);
    const made = configure(options);
    configure(own);
    const codeOf = (call: Promise<unknown>): Promise<unknown> =>
      call.then(
        () => 'answered',
        (error: unknown) => (error as { code: unknown }).code,
      );
    expect(await codeOf(made.session.current())).to.equal('aborted');
    configure(options);
    expect(await codeOf(own.session.current())).to.equal('answered');
    own.close();
  });
});

describe('fifty widgets of one kind', () => {
  it('ask once, also when they appear in different tasks', async () => {
    const asked: string[] = [];
    const { widget } = await mount('cb-invoice-history', {
      user: 'acme-billing',
      hasty: true,
      // Fifty tables are slow on a slow machine; only the tasks count here.
      timers: { now: () => 0 },
      between: (onwards) => (input, init) => {
        const request = new Request(input, init);
        asked.push(new URL(request.url).pathname);
        return onwards(request);
      },
    });
    const more: Widget[] = [];
    for (let count = 1; count < 50; count += 1) {
      const another = document.createElement('cb-invoice-history') as Widget;
      document.body.append(another);
      more.push(another);
      if (count % 10 === 0) await new Promise((task) => setTimeout(task));
    }
    await Promise.all([widget, ...more].map((each) => each.settled()));
    const rows = [widget, ...more].map((each) => rowsOf(each).length);
    for (const each of more) each.remove();
    expect(new Set(rows)).to.deep.equal(new Set([20]));
    expect(asked.filter((path) => path === '/v1/invoices')).to.have.length(1);
  });
});
