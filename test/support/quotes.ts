import type { QuoteDetails } from '@corporate-billing/sdk';
import { all, mount, press } from './mount.js';
import type { Backend, MountOptions, Widget, World } from './mount.js';

/** Opens a quote as a person does, by its number. */
export const openQuote = (widget: Widget, number: string): Promise<void> => press(widget, number);

/** Ticks the consent. */
export async function agree(widget: Widget): Promise<void> {
  const [tick] = all(widget, '[name="consentVersion"]') as HTMLInputElement[];
  if (!tick?.checked) tick?.click();
  await widget.updateComplete;
}

/** Fills in a review and agrees to it, one press before the order. */
export async function reviewed(number: string, options: MountOptions = {}): Promise<World> {
  const world = await mount('cb-quotes', {
    user: 'acme-billing',
    attributes: { number },
    ...options,
  });
  await press(world.widget, 'Accept');
  await agree(world.widget);
  return world;
}

/** Changes a quote without telling anybody, as the seller's own system does. */
export async function changeQuote(
  { backend }: World,
  number: string,
  change: Partial<QuoteDetails>,
): Promise<void> {
  const snapshot = backend.snapshot() as unknown as Stored;
  const { accounts } = snapshot.state ?? snapshot;
  const quote = accounts
    .flatMap((account) => account.quotes)
    .find((each) => each.quoteNumber === number);
  if (!quote) throw new Error(`No quote ${number} in the backend`);
  Object.assign(quote, change);
  await backend.restore(snapshot as never);
}

interface Stored {
  state?: Stored;
  accounts: { quotes: { quoteNumber: string }[] }[];
}

/** Counts the orders that were really placed. */
export const order = (backend: Backend): number =>
  backend.ledger.filter((entry) => entry.kind === 'quote-accepted').length;
