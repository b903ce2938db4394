import { all, button, mount, press, type } from './mount.js';
import type { Backend, MountOptions, Widget, World } from './mount.js';
import { choose } from './payment-method.js';

/** This invoice is overdue and partly paid: $7,418.44 are payable. */
export const number = 'INV-2026-0081';

export const open = (options: MountOptions = {}): Promise<World> =>
  mount('cb-pay-invoice', { user: 'acme-billing', attributes: { number }, ...options });

/** Takes the first step, in full or with an amount. */
export async function toReview(widget: Widget, amount?: string): Promise<void> {
  if (amount !== undefined) {
    await choose(widget, 'Partial payment');
    await type(widget, 'Amount', amount);
  }
  await press(widget, 'Continue');
}

/** Stops one press before $4,000.00 are paid with the card on file. */
export async function reviewing(options: MountOptions = {}): Promise<World> {
  const world = await open(options);
  await toReview(world.widget, '4,000');
  return world;
}

export async function saveCard(widget: Widget, card: string): Promise<void> {
  await choose(widget, 'Pay with New Payment Card');
  await choose(widget, card);
  await press(widget, 'Save');
}

/** Lists the payments that were created, with any outcome. */
export const created = (backend: Backend) =>
  backend.ledger.filter(({ kind }) => kind === 'payment-created');

/** Lists the amounts that were really charged. */
export const settled = (backend: Backend) =>
  backend.ledger
    .filter(({ kind }) => kind === 'payment-settled')
    .map(({ amount }) => amount?.amount);

export const title = (widget: Widget): string =>
  (all(widget, 'h2')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses without waiting, where the person is needed next. */
export const touch = (widget: Widget, name: string): void => {
  button(widget, name).click();
};

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Looks again with every frame until it finds something; the runner's own limit ends it. */
export async function eventually<T>(look: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    await nextFrame();
  }
}

/** Presses in the pretended bank, which stands in the document and not in the widget. */
export async function atTheBank(widget: Widget, name: string): Promise<void> {
  const dialog = await eventually(() => document.querySelector<HTMLElement>('.cb-test-bank'));
  [...dialog.querySelectorAll('button')].find((each) => each.textContent.trim() === name)?.click();
  await eventually(() => !document.querySelector('.cb-test-bank') || undefined);
  await nextFrame();
  await widget.settled();
}

/** Loads the same page anew: another element on the same storage and backend. */
export async function reloaded(
  { widget }: World,
  attributes: Record<string, string> = { number },
): Promise<Widget> {
  const again = document.createElement('cb-pay-invoice') as Widget;
  for (const [name, value] of Object.entries(attributes)) again.setAttribute(name, value);
  widget.replaceWith(again);
  await again.settled();
  return again;
}

/** Lists the names under which unresolved payments are stored. */
export const stored = (): string[] =>
  Object.keys(sessionStorage).filter((key) => key.includes('payment'));

/** Returns the one unresolved payment, as it is stored. */
export const kept = (): { key: string } & Record<string, unknown> => {
  const [name = ''] = stored();
  return JSON.parse(sessionStorage.getItem(name) ?? '{}') as { key: string };
};

/** Leaves the browser's memory and the pretended bank as each test found them. */
export function cleanUp(): void {
  sessionStorage.clear();
  document.querySelector('.cb-test-bank')?.remove();
}
