import { createBilling } from '@corporate-billing/sdk';
import { expect } from '@open-wc/testing';
import {
  all,
  alertOf,
  catchSaved,
  focused,
  mount,
  press,
  textIn,
} from '../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../test/support/mount.js';
import { eventually } from '../../../../test/support/pay.js';

const user = 'kontor-rechnung';
const number = 'INV-2026-0116';
const page = (options: MountOptions = {}): Promise<World> =>
  mount('cb-invoice', { user, lang: 'en', attributes: { number }, ...options });
const history = (options: MountOptions = {}): Promise<World> =>
  mount('cb-invoice-history', { user, lang: 'en', ...options });

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const opener = (widget: Widget, of = number): HTMLElement =>
  all(widget, `[data-files="${of}"]`)[0]!;
const menuOf = (widget: Widget): HTMLElement => all(widget, '.files:popover-open')[0]!;

describe('the other files of an invoice', () => {
  for (const [what, open] of [
    ['on its page', page],
    ['in the history', history],
  ] as const) {
    it(`stand in a menu beside PDF ${what}, in words, with what they are good for`, async () => {
      const { widget } = await open();
      const saved = catchSaved();
      opener(widget).click();
      await eventually(() => (menuOf(widget).textContent.includes('EN 16931') ? true : undefined));
      expect(plain(menuOf(widget).innerText)).to.equal(
        'XML for accounting (UBL) Für Ihre Buchhaltungssoftware: die Rechnung als Daten, nach der europäischen Norm EN 16931.',
      );
      expect(menuOf(widget).querySelector('[lang="de"]')).not.to.equal(null);
      const [item] = all(widget, '.files:popover-open .file');
      item!.focus();
      item!.click();
      const { name, file } = await eventually(() => saved[0]);
      expect(name).to.equal(`${number}.xml`);
      expect(await (await file).text()).to.contain('<cbc:ID>INV-2026-0116</cbc:ID>');
      await widget.settled();
      expect(focused()).to.equal(opener(widget));
      expect(textIn(widget)).to.contain('INV-2026-0116.xml was saved.');
    });
  }

  it('are not offered where the API lists only the PDF', async () => {
    const acme = { user: 'acme-billing', attributes: { number: 'INV-2026-0117' } };
    for (const { widget } of [await page(acme), await history({ user: 'acme-billing' })]) {
      expect(all(widget, '[data-files]')).to.have.length(0);
    }
  });

  it('are not saved when the bytes are not those that the invoice names, and it says so', async () => {
    const { widget, backend } = await page();
    const saved = catchSaved();
    const real = backend.fetch.bind(backend);
    let broken = true;
    Object.assign(widget, {
      billing: createBilling({
        baseUrl: new URL('/v1', location.href).href,
        fetch: async (input, init) => {
          const answer = await real(new Request(input, init));
          if (!broken || !new Request(input, init).url.includes('/documents/ubl')) return answer;
          const text = await answer.text();
          return new Response(text.replace('6126.12', '6126.13'), answer);
        },
      }),
    });
    await widget.settled();
    opener(widget).click();
    all(widget, '.files:popover-open .file')[0]!.click();
    await eventually(() => (alertOf(widget) ? true : undefined));
    expect(alertOf(widget)).to.contain('not the one that the invoice names');
    expect(saved).to.have.length(0);
    broken = false;
    await press(widget, 'Try again');
    await eventually(() => saved[0]);
  });

  it('come as one ZIP of a format that all selected invoices have', async () => {
    const { widget } = await history();
    const saved = catchSaved();
    for (const each of [number, 'CN-2026-0008']) {
      all(widget, `[aria-label="Select ${each}"]`)[0]?.click();
      await widget.settled();
    }
    await press(widget, 'ZIP of 2: XML for accounting (UBL)');
    const { name, file } = await eventually(() => saved[0]);
    expect(name).to.equal('invoices-2026-06-15-ubl.zip');
    const text = new TextDecoder('latin1').decode(await (await file).arrayBuffer());
    expect(text).to.contain('INV-2026-0116.xml').and.to.contain('CN-2026-0008.xml');
  });
});
