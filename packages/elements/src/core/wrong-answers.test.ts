import { expect } from '@open-wc/testing';
import { all, button, mount, press, textIn } from '../../../../test/support/mount.js';
import type { MountOptions, Widget } from '../../../../test/support/mount.js';

type Answer = (right: unknown) => { body: string; type?: string };

const json = (value: unknown): { body: string } => ({ body: JSON.stringify(value) });

/** Returns the right answer, with every value of some kind changed. */
function bent(value: unknown, bend: (part: unknown) => unknown, deep = false): unknown {
  if (deep) {
    const other = bend(value);
    if (other !== value) return other;
  }
  if (Array.isArray(value)) return value.map((part) => bent(part, bend, true));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, bent(part, bend, true)]);
  return Object.fromEntries(entries) as unknown;
}

const isRecord = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

/** These replace the right answer, with status 200. */
const answers: Record<string, Answer> = {
  'an empty object': () => json({}),
  'a list': () => json([]),
  'a list of nothing': () => json([null]),
  null: () => json(null),
  'a text': () => json('ok'),
  'items that are none': () => json({ items: null }),
  'items that are an object': () => json({ items: {} }),
  'items of nothing': () => json({ items: [null, {}] }),
  'a page': () => ({ body: '<!doctype html><title>Sign in</title>', type: 'text/html' }),
  'nothing at all': () => ({ body: '' }),
  'half of it': (right) => ({ body: JSON.stringify(right).slice(0, -20) }),
  'lists that are null': (right) =>
    json(bent(right, (part) => (Array.isArray(part) ? null : part))),
  'objects that are empty': (right) => json(bent(right, (part) => (isRecord(part) ? {} : part))),
  'objects that are null': (right) => json(bent(right, (part) => (isRecord(part) ? null : part))),
  'texts that are numbers': (right) =>
    json(bent(right, (part) => (typeof part === 'string' ? 7 : part))),
  'numbers that are texts': (right) =>
    json(bent(right, (part) => (typeof part === 'number' ? 'x' : part))),
  'nothing but nulls': (right) =>
    json(bent(right, (part) => (typeof part === 'object' ? part : null))),
};

const user = 'acme-billing';
const number = 'INV-2026-0117';
const widgets: Record<string, MountOptions> = {
  'cb-account-overview': { user },
  'cb-account-services': { user },
  'cb-billto-form': { user },
  'cb-invoice': { user, attributes: { number } },
  'cb-invoice-contacts': { user },
  'cb-invoice-history': { user },
  'cb-invoice-history, its statement': { user, attributes: { step: 'statement' } },
  'cb-pay-invoice': { user, attributes: { number } },
  'cb-pay-invoice, several': { user, attributes: { numbers: `${number} INV-2026-0112` } },
  'cb-payment-method': { user },
  'cb-portal': { user },
  'cb-purchase-orders': { user },
  'cb-quotes': { user },
};

/** What stands before the comma; a page of a widget follows it. */
const tagOf = (name: string): string => name.split(',')[0] ?? name;

/** Answers one path wrongly for as long as it is told to, and records what was asked. */
function wire() {
  const asked = new Set<string>();
  const state: { wrong: { path: string; answer: Answer } | undefined } = { wrong: undefined };
  const between =
    (onwards: typeof fetch): typeof fetch =>
    async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (request.method !== 'GET') return onwards(request);
      asked.add(pathname);
      const response = await onwards(request);
      if (state.wrong?.path !== pathname) return response;
      const { body, type = 'application/json' } = state.wrong.answer(
        await response.json().catch(() => ({})),
      );
      return new Response(body, { headers: { 'content-type': type } });
    };
  return { asked, state, between };
}

const uncaught: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  uncaught.push(String('reason' in event ? event.reason : event.message));
};

const offersAgain = (widget: Widget): boolean =>
  all(widget, 'button').some((each) => each.textContent.trim() === 'Try again');

/** Presses every button for another try, until none is left. */
async function tryAgain(widget: Widget): Promise<void> {
  for (let tries = 0; tries < 4 && offersAgain(widget); tries += 1) {
    await press(widget, 'Try again');
    await widget.settled();
  }
}

/** Waits until nothing is under way in the widgets it holds. */
async function rested(widget: Widget): Promise<void> {
  await widget.settled();
  await new Promise(requestAnimationFrame);
  await widget.settled();
}

/** Lists what is wrong with a widget after one wrong answer, and after the right one. */
async function problemsWith(
  tag: string,
  path: string,
  name: string,
  right: string,
): Promise<string[]> {
  const { state, between } = wire();
  const answer = answers[name] as Answer;
  state.wrong = { path, answer };
  const { widget } = await mount(tagOf(tag), { ...widgets[tag], between });
  await rested(widget);
  const shown = textIn(widget);
  const problems: string[] = [];
  const isLoading = widget.shadowRoot?.querySelector('.skeleton, [role="status"] .bar') !== null;
  if (isLoading && !offersAgain(widget)) problems.push('loads for ever');
  if (shown.trim() === '') problems.push('shows nothing');
  // Counts and years are shown as they came; amounts never are.
  if (name !== 'numbers that are texts' && /undefined|NaN|\[object/.test(shown))
    problems.push('shows what is no text');
  state.wrong = undefined;
  await tryAgain(widget);
  await widget.reload();
  await rested(widget);
  if (textIn(widget) !== right) problems.push('does not recover');
  widget.remove();
  return [...problems, ...uncaught.splice(0)].map((problem) => `${name}: ${problem}`);
}

describe('a wrong answer', function () {
  this.timeout(60_000);
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  for (const tag of Object.keys(widgets)) {
    it(`to any read of ${tag} is a failure with a way on`, async () => {
      const { asked, between } = wire();
      const { widget } = await mount(tagOf(tag), { ...widgets[tag], between });
      await rested(widget);
      const right = textIn(widget);
      widget.remove();
      uncaught.length = 0;
      const problems: string[] = [];
      // The client itself checks who is signed in.
      asked.delete('/v1/session');
      for (const path of asked) {
        for (const name of Object.keys(answers)) {
          const found = await problemsWith(tag, path, name, right);
          problems.push(...found.map((problem) => `${path}: ${problem}`));
        }
      }
      expect(problems).to.deep.equal([]);
    });
  }

  it('is told apart from billing being out of reach', async () => {
    const { state, between } = wire();
    state.wrong = { path: '/v1/quotes', answer: answers['an empty object'] as Answer };
    const { widget } = await mount('cb-quotes', { user, between });
    expect(textIn(widget)).to.contain('could not be read');
    state.wrong = undefined;
    await press(widget, 'Try again');
    expect(button(widget, 'Q-2026-0044')).to.be.instanceOf(HTMLElement);
  });
});
