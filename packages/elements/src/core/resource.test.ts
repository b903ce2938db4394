import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { alertOf, mount, press, textIn } from '../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../test/support/mount.js';
import { failedView } from '../ui/states.js';
import { BillingWidget } from '../session/billing-widget.js';
import { Resource } from './resource.js';

/** Reads one quote, the one named by `number`. */
class OneQuote extends BillingWidget {
  static override properties = { number: {} };
  declare number: string;

  readonly quote = new Resource(this, {
    groups: ['quotes'],
    args: () => (this.number ? ([this.number] as const) : undefined),
    read: (billing, [number], options) => billing.quotes.get(number, options),
  });

  override render(): unknown {
    return this.quote.render({
      failed: (error) => failedView(this, 'We could not load the quote', error, this.quote.reload),
      ready: (quote) => html`<p>${quote.quoteNumber} ${quote.status.toLowerCase()}</p>`,
    });
  }
}
customElements.define('cb-one-quote', OneQuote);

const first = 'Q-2026-0044';

const show = (number: string, options: MountOptions = {}): Promise<World> =>
  mount('cb-one-quote', { user: 'acme-billing', attributes: { number }, ...options });

/** Holds answers back until the test lets them through. */
function gate(): {
  between: (onwards: typeof fetch) => typeof fetch;
  close(): void;
  open(): void;
  aborted: number;
} {
  let closed: Promise<void> | undefined;
  let open = (): void => undefined;
  const control = {
    aborted: 0,
    between:
      (onwards: typeof fetch): typeof fetch =>
      async (input, init) => {
        init?.signal?.addEventListener('abort', () => (control.aborted += 1));
        await closed;
        return onwards(input, init);
      },
    close: () => {
      closed = new Promise((resolve) => (open = resolve));
    },
    open: () => {
      closed = undefined;
      open();
    },
  };
  return control;
}

const drawn = async (widget: Widget): Promise<string> => {
  await widget.updateComplete;
  return textIn(widget).replace(/\s+/g, ' ').trim();
};

describe('a value being read', () => {
  let numbers: string[] = [];

  before(async () => {
    const { billing } = await mount('cb-one-quote', { user: 'acme-billing' });
    numbers = (await billing.quotes.list()).map(({ quoteNumber }) => quoteNumber);
    expect(numbers).to.include(first);
  });

  it('says that it loads, then shows the value', async () => {
    const answers = gate();
    answers.close();
    const { widget } = await show(first, { between: answers.between, hasty: true });
    expect(await drawn(widget)).to.equal('Loading');
    answers.open();
    await widget.settled();
    expect(await drawn(widget)).to.contain(first);
  });

  it('shows nothing while nothing is asked for', async () => {
    const { widget } = await mount('cb-one-quote', { user: 'acme-billing' });
    expect(textIn(widget)).to.contain('Loading');
    widget.setAttribute('number', first);
    await widget.settled();
    expect(textIn(widget)).to.contain(first);
  });

  it('keeps the value while it reads it again', async () => {
    const answers = gate();
    const { widget } = await show(first, { between: answers.between });
    answers.close();
    const reloaded = widget.reload();
    expect(await drawn(widget)).to.contain(first);
    answers.open();
    await reloaded;
    expect(await drawn(widget)).to.contain(first);
  });

  it('keeps the value, with its time, when reading it again fails', async () => {
    const { widget, backend } = await show(first);
    await backend.use('offline');
    await widget.reload();
    await widget.settled();
    expect(textIn(widget)).to.contain(first);
    expect(textIn(widget)).to.contain('You are offline');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(textIn(widget)).not.to.contain('offline');
  });

  it('says what failed, and tries again on a press', async () => {
    const { widget, backend } = await show(first, { scenario: 'server-error' });
    expect(alertOf(widget)).to.contain('We could not load the quote');
    expect(textIn(widget)).to.match(/Request ID req-\d+/);
    await press(widget, 'Try again');
    expect(alertOf(widget)).to.contain('We could not load the quote');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(textIn(widget)).to.contain(first);
  });

  it('shows what was asked for last, however late the first answer comes', async () => {
    const waiting: (() => void)[] = [];
    const { widget } = await show(first, {
      hasty: true,
      between: (onwards) => async (input, init) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return onwards(input, init);
      },
    });
    await drawn(widget);
    const last = numbers.find((number) => number !== first) ?? '';
    widget.setAttribute('number', last);
    await drawn(widget);
    for (const answer of waiting.reverse()) answer();
    await widget.settled();
    expect(textIn(widget)).to.contain(last);
    expect(textIn(widget)).not.to.contain(first);
  });

  it('stops asking when the widget leaves, and asks again when it is back', async () => {
    const answers = gate();
    answers.close();
    const { widget } = await show(first, { between: answers.between, hasty: true });
    await drawn(widget);
    const parent = widget.parentElement;
    widget.remove();
    answers.open();
    await Promise.resolve();
    expect(await drawn(widget)).not.to.contain(first);
    parent?.append(widget);
    await widget.settled();
    expect(textIn(widget)).to.contain(first);
  });

  it('leaves nobody’s data on screen after the sign-out', async () => {
    const { widget, billing } = await show(first);
    await billing.session.signOut();
    await widget.settled();
    expect(textIn(widget)).to.contain('You are signed out');
    expect(textIn(widget)).not.to.contain(first);
  });

  it('is read again after something of its kind changed', async () => {
    const { widget, billing } = await show(first);
    const quote = await billing.quotes.get(first);
    await billing.quotes.reject(first, { reason: 'price' }, { ifMatch: quote.etag });
    await widget.settled();
    expect(textIn(widget)).to.contain('rejected');
  });

  for (const [name, answer] of [
    ['an empty object', {}],
    ['a list', []],
    ['null', null],
    ['nothing', undefined],
  ] as const) {
    it(`offers another try where the answer is ${name}, and recovers`, async () => {
      const { widget, billing } = await show(first);
      const { get } = billing.quotes;
      billing.quotes.get = () => Promise.resolve(answer as unknown as ReturnType<typeof get>);
      await widget.reload();
      await widget.settled();
      expect(textIn(widget)).to.contain('Try again');
      billing.quotes.get = get;
      await press(widget, 'Try again');
      expect(textIn(widget)).to.contain(`${first} pending`);
      expect(alertOf(widget)).to.equal('');
    });
  }
});
