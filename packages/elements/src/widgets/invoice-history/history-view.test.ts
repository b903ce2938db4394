import { expect } from '@open-wc/testing';
import { all, mount, press, rowsOf, textIn } from '../../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../../test/support/mount.js';

const prefix = 'corporate-billing view ';
const kept = (): [string, string][] =>
  Object.entries(localStorage as unknown as Record<string, string>).filter(([name]) =>
    name.startsWith(prefix),
  );

const history = (options: MountOptions = {}): Promise<World> =>
  mount('cb-invoice-history', { user: 'acme-billing', ...options });

const headings = (widget: Widget): string[] =>
  all(widget, 'thead th button').map((head) => head.innerText.trim());
const chosen = (widget: Widget): string =>
  all(widget, '[part="filter"][aria-pressed="true"]')
    .map((chip) => chip.innerText.replace(/\s+/g, ' ').trim())
    .join();
const sortedBy = (widget: Widget): string =>
  all(widget, 'th[aria-sort] button')
    .map((head) => `${head.innerText.trim()} ${head.closest('th')?.ariaSort ?? ''}`)
    .join();

/** What a person sees first who changed nothing. */
const usual = { chosen: 'All 20', sortedBy: 'Issued descending', columns: 7 };
const seen = (widget: Widget) => ({
  chosen: chosen(widget),
  sortedBy: sortedBy(widget),
  columns: headings(widget).length,
});

async function hide(widget: Widget, column: string): Promise<void> {
  all(widget, '.menu-item')
    .find((label) => label.innerText.trim() === column)
    ?.click();
  await widget.settled();
}

/** Sorts, hides a column and filters. */
async function arrange(widget: Widget): Promise<void> {
  await press(widget, 'Total');
  await hide(widget, 'Issued');
  await press(widget, 'Overdue 2');
}
const arranged = { chosen: 'Overdue 2', sortedBy: 'Total descending', columns: 6 };

describe('the remembered view of the invoice history', () => {
  it('is as the person left it on the next visit', async () => {
    await arrange((await history()).widget);
    const { widget } = await history();
    expect(seen(widget)).to.eql(arranged);
    expect(rowsOf(widget)).to.have.length(2);
  });

  it('is known before the first row is drawn, even where nobody asked who is signed in', async () => {
    await arrange((await history()).widget);
    const counts: number[] = [];
    const { widget } = await history({ hasty: true });
    const watch = new MutationObserver(() => {
      if (all(widget, '[data-number]').length > 0) counts.push(rowsOf(widget).length);
    });
    if (widget.shadowRoot) watch.observe(widget.shadowRoot, { childList: true, subtree: true });
    await widget.settled();
    watch.disconnect();
    expect(counts.length).to.be.greaterThan(0);
    expect(new Set(counts)).to.eql(new Set([2]));
  });

  it('holds no name, no User ID, nothing that was searched for and no fact of an invoice', async () => {
    const { widget } = await history();
    const search = all(widget, 'input[type="search"]')[0] as HTMLInputElement;
    search.value = 'PO-87440';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await widget.settled();
    expect(kept()).to.eql([]);
    await press(widget, 'Total');
    await press(widget, 'Paid 15');
    expect(kept()).to.have.length(1);
    const [name, value] = kept()[0] ?? ['', ''];
    expect(name.slice(prefix.length)).to.match(/^[0-9a-f]{64}$/);
    expect(JSON.parse(value)).to.eql({
      sort: { column: 'total', descending: true },
      filter: 'paid',
    });
  });

  it('is not another person’s on the next visit', async () => {
    await arrange((await history()).widget);
    expect(seen((await history({ user: 'acme-readonly' })).widget)).to.eql(usual);
  });

  it('is not another person’s who signs in on the same page', async () => {
    const { widget, backend, billing } = await history();
    await billing.session.current();
    await arrange(widget);
    await billing.session.signOut();
    await backend.signInAs('acme-readonly');
    await billing.session.current({ reload: true });
    await widget.settled();
    expect(seen(widget)).to.eql(usual);
  });

  it('comes back with the person, when another one was there in between', async () => {
    await arrange((await history()).widget);
    const other = await history({ user: 'acme-readonly' });
    await press(other.widget, 'Paid 15');
    expect(seen((await history()).widget)).to.eql(arranged);
    expect(chosen((await history({ user: 'acme-readonly' })).widget)).to.equal('Paid 15');
  });

  it('is neither kept nor used where the page forbids it', async () => {
    const off = { attributes: { 'no-remembered-view': '' } };
    await arrange((await history(off)).widget);
    expect(kept()).to.eql([]);
    await arrange((await history()).widget);
    expect(seen((await history(off)).widget)).to.eql(usual);
  });

  it('is neither kept nor used in a portal that forbids it', async () => {
    const portal = (attributes = {}): Promise<World> =>
      mount('cb-portal', { user: 'acme-billing', attributes: { tab: 'invoices', ...attributes } });
    const inside = ({ widget }: World): Widget =>
      widget.querySelector<Widget>('cb-invoice-history') as Widget;
    await arrange(inside(await portal({ 'no-remembered-view': '' })));
    expect(kept()).to.eql([]);
    await arrange(inside(await portal()));
    expect(seen(inside(await portal()))).to.eql(arranged);
    expect(seen(inside(await portal({ 'no-remembered-view': '' })))).to.eql(usual);
  });

  it('keeps what each of two tables on a page changed', async () => {
    const { widget, billing } = await history();
    const second = document.createElement('cb-invoice-history') as Widget & { billing: unknown };
    second.billing = billing;
    document.body.append(second);
    await second.settled();
    await press(widget, 'Total');
    await press(second, 'Overdue 2');
    second.remove();
    expect(seen((await history()).widget)).to.eql({ ...arranged, columns: 7 });
  });

  it('gives way to the filter that the page asks for, which is not kept', async () => {
    await arrange((await history()).widget);
    const { widget } = await history({ hasty: true });
    await (widget as Widget & { showOnly(filter: string): Promise<void> }).showOnly('paid');
    await widget.settled();
    expect(seen(widget)).to.eql({ ...arranged, chosen: 'Paid 15' });
    expect(chosen((await history()).widget)).to.equal('Overdue 2');
  });

  it('greets nobody with an empty table', async () => {
    await press((await history()).widget, 'Processing 1');
    const { widget } = await history({
      between: (onwards) => async (input, init) => {
        const answer = await onwards(input, init);
        if (!new Request(input).url.endsWith('/invoices')) return answer;
        const list = (await answer.json()) as { items: { status: string; payable: unknown }[] };
        const items = list.items.filter(({ status }) => status === 'paid');
        return Response.json({ ...list, items }, { headers: answer.headers });
      },
    });
    expect(chosen(widget)).to.equal('All 15');
    expect(rowsOf(widget)).to.have.length(15);
    expect(chosen((await history()).widget)).to.equal('Processing 1');
  });

  const values: [string, string][] = [
    ['no JSON', '{"sort":'],
    ['another shape', '[1,2]'],
    ['null', 'null'],
    ['values of another version', '{"sort":{"column":"age"},"filter":"late","hidden":[7]}'],
  ];
  for (const [name, value] of values) {
    it(`falls back to the usual view from a kept value that is wrong: ${name}`, async () => {
      const first = await history();
      await press(first.widget, 'Paid 15');
      localStorage.setItem(kept()[0]?.[0] ?? '', value);
      const { widget } = await history();
      expect(seen(widget)).to.eql(usual);
      await press(widget, 'Overdue 2');
      expect(chosen((await history()).widget)).to.equal('Overdue 2');
    });
  }

  const storages: [string, Partial<Record<keyof Storage, () => never>>][] = (
    ['setItem', 'getItem'] as const
  ).map((method) => [
    `${method} throws`,
    {
      [method]: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    },
  ]);
  for (const [name, methods] of storages) {
    it(`is no fault where storage is full or refuses: ${name}`, async () => {
      localStorage.setItem(`${prefix}somebody`, '{}');
      const before = Object.getOwnPropertyDescriptors(Storage.prototype);
      Object.assign(Storage.prototype, methods);
      try {
        const { widget } = await history();
        await arrange(widget);
        expect(seen(widget)).to.eql(arranged);
        expect(textIn(widget)).not.to.contain('could not');
      } finally {
        Object.defineProperties(Storage.prototype, before);
      }
    });
  }

  it('is no fault where a page has no storage at all', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const { widget } = await history();
      await arrange(widget);
      expect(seen(widget)).to.eql(arranged);
    } finally {
      if (own) Object.defineProperty(window, 'localStorage', own);
      else Reflect.deleteProperty(window, 'localStorage');
    }
  });
});
