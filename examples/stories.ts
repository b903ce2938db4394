/** What a newcomer can try in the demo. A story sets the stage and ends by the widgets' own events. */
import type { CbEvents } from '@corporate-billing/elements';
import type { Scenario } from '@corporate-billing/mocks';

/** The events that the page has heard since the story began, the newest last. */
export interface Heard<Name extends keyof CbEvents = keyof CbEvents> {
  readonly type: Name;
  readonly detail: CbEvents[Name];
}

export interface Story {
  /** Names the story in the address: `?story=part`. */
  readonly id: string;
  readonly title: string;
  /** What to press and what to look at. */
  readonly how: string;
  readonly user: string;
  readonly scenario?: Scenario;
  /** The place in the portal where it begins. */
  readonly place: string;
  /** What the person cannot do by a widget: another situation, or days that pass. */
  readonly act?: { readonly name: string; readonly scenario?: Scenario; readonly days?: number };
  /** Tells whether the last event ends the story; `acted` where its act has been done. */
  readonly ends: (heard: readonly Heard[], acted: boolean) => boolean;
}

const was = (heard: readonly Heard[], type: keyof CbEvents): boolean =>
  heard.some((event) => event.type === type);

const last = <Name extends keyof CbEvents>(
  heard: readonly Heard[],
  type: Name,
): CbEvents[Name] | undefined => {
  const event = heard.at(-1);
  return event?.type === type ? (event.detail as CbEvents[Name]) : undefined;
};

const dana = 'acme-billing';

export const stories: readonly Story[] = [
  {
    id: 'part',
    title: 'Pay a part of an invoice',
    how: 'Choose Partial payment, type 1,000, and pay with the card on file. The rest stays owed.',
    user: dana,
    place: '#/invoices/INV-2026-0117?step=pay',
    ends: (heard) => last(heard, 'cb-invoice-paid') !== undefined,
  },
  {
    id: 'declined',
    title: 'A card is declined',
    how: 'Pay in full. The bank says no: nothing is charged, and another card can be taken.',
    user: dana,
    scenario: 'payment-declined',
    place: '#/invoices/INV-2026-0117?step=pay',
    ends: (heard) => {
      const error = last(heard, 'cb-error')?.error;
      return error !== undefined && 'code' in error && error.code === 'payment-declined';
    },
  },
  {
    id: 'lost',
    title: 'The answer of a payment gets lost',
    how: 'Pay in full. The money moves and the answer never arrives; the page asks with the same key. Mend the line: the payment is found, and made once.',
    user: dana,
    scenario: 'payment-answer-lost',
    place: '#/invoices/INV-2026-0117?step=pay',
    act: { name: 'Mend the line', scenario: 'default' },
    ends: (heard) => last(heard, 'cb-invoice-paid') !== undefined,
  },
  {
    id: 'accept',
    title: 'Accept a quote',
    how: 'Press Accept, look at the sum, sign with your name, and order. An invoice follows.',
    user: dana,
    place: '#/quotes/Q-2026-0042',
    ends: (heard) => last(heard, 'cb-quote-accepted') !== undefined,
  },
  {
    id: 'session',
    title: 'The session ends while you type',
    how: 'Change the street, end the session, then press Save. Sign in over the form: what you typed is still there, and is saved.',
    user: dana,
    place: '#/overview?step=bill-to',
    act: { name: 'End the session', scenario: 'session-expired' },
    ends: (heard) =>
      was(heard, 'cb-session-expired') && last(heard, 'cb-bill-to-saved') !== undefined,
  },
  {
    id: 'conflict',
    title: 'Somebody else was faster',
    how: 'Change the phone number and save: somebody changed the suite meanwhile. Look at it and save again; both are kept.',
    user: dana,
    scenario: 'conflict',
    place: '#/overview?step=bill-to',
    ends: (heard) => last(heard, 'cb-bill-to-saved') !== undefined,
  },
  {
    id: 'order',
    title: 'A purchase order runs out',
    how: 'Edit the one that expires soon and give it a later date. The warning on the overview goes.',
    user: dana,
    place: '#/purchase-orders',
    ends: (heard) => last(heard, 'cb-purchase-order-saved') !== undefined,
  },
  {
    id: 'month',
    title: 'A month passes',
    how: 'Let 30 days pass: what was open is late, and quotes have expired. Then open an invoice that is overdue.',
    user: dana,
    place: '#/overview',
    act: { name: 'Let 30 days pass', days: 30 },
    ends: (heard, acted) => acted && last(heard, 'cb-invoice-opened') !== undefined,
  },
];
