import { field, mount, press } from './mount.js';
import type { Backend, MountOptions, Widget, World } from './mount.js';

export const openMethod = (options: MountOptions = {}): Promise<World> =>
  mount('cb-payment-method', { user: 'acme-billing', ...options });

export const choose = async (widget: Widget, label: string): Promise<void> => {
  field(widget, label).click();
  await widget.settled();
};

/** Lists the kinds that were really put on file, one after the other. */
export const changes = (backend: Backend): string[] =>
  backend.ledger
    .filter(({ kind }) => kind === 'payment-method-changed')
    .map(({ subject }) => subject);

/** Goes up to the press of Save. */
export async function chooseCard(widget: Widget, card = 'Visa, accepted'): Promise<void> {
  await press(widget, 'Change');
  await choose(widget, 'Credit or debit card');
  await choose(widget, card);
}

/** Goes up to the consent to the mandate. */
export async function chooseDebit(widget: Widget, account: string): Promise<void> {
  await press(widget, 'Change');
  await choose(widget, 'Direct debit/ACH/recurring bank transfer');
  await choose(widget, account);
}
