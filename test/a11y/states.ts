/** Lists every widget in every state a person can meet. A new widget or state is one line. */
import { chooseFile } from '../support/file-slot.js';
import { all, field, mount, press, type } from '../support/mount.js';
import { refuseOnce } from '../support/refusal.js';
import type { CbAccountServices } from '@corporate-billing/elements';
import type { MountOptions, World } from '../support/mount.js';

export interface ShownState {
  readonly tag: string;
  readonly name: string;
  /** Puts it on the page. */
  readonly show: () => Promise<unknown>;
}

/** States that show most of a widget, and whatever lies over one. */
export const fullStates =
  /^(signed (in|out)|ready|one quote, ready|rejecting|review|changing|by (check|transfer)|editing|wrong|yours and theirs.*|with a link|refused.*|choosing columns|removing|a request open|under the.*|asked for.*)$/;

type Arrive = (world: World) => unknown;

const state = (
  tag: string,
  name: string,
  options: MountOptions,
  arrive: Arrive = () => undefined,
): ShownState => ({
  tag,
  name,
  show: async () => {
    const world = await mount(tag, options);
    await arrive(world);
    if (!options.hasty) await world.widget.settled();
  },
});

const never = (): Promise<Response> => new Promise(() => undefined);
const submit = ({ widget }: World): void => {
  (all(widget, 'form')[0] as HTMLFormElement).requestSubmit();
};
const presses =
  (...names: string[]): Arrive =>
  async ({ widget }) => {
    for (const name of names) await press(widget, name);
  };
const opens =
  (selector: string): Arrive =>
  async ({ widget }) => {
    all(widget, selector)[0]?.click();
    await widget.settled();
  };
const then =
  (...acts: Arrive[]): Arrive =>
  async (world) => {
    for (const act of acts) await act(world);
  };
const types =
  (label: string, value: string): Arrive =>
  ({ widget }) => {
    field(widget, label).value = value;
  };

/** Types as a person does, for forms that follow each key. */
const enters =
  (label: string, value: string): Arrive =>
  ({ widget }) =>
    type(widget, label, value);

const selects =
  (selector: string, value: string): Arrive =>
  ({ widget }) => {
    const [select] = all(widget, selector) as HTMLSelectElement[];
    if (!select) throw new Error(`There is no ${selector}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

const proof = ['%PDF-1.7', 'proof-of-payment-of-the-March-invoice.pdf'] as const;
const page = ['<html>', 'remittance-advice-saved-from-the-bank.html'] as const;

/** Puts a file into the slot of the form. */
const gives =
  ([content, name]: readonly [string, string]): Arrive =>
  ({ widget }) =>
    chooseFile(widget, new File([content], name));

/** Writes a request, and sends it with a file; whoever waits for the answer waits for ever. */
const submitsWith =
  (file: readonly [string, string]): Arrive =>
  async (world) => {
    await world.widget.settled();
    await then(
      opens('[name="topic"]'),
      enters('Details', 'Ten more, as ordered'),
      gives(file),
    )(world);
    submit(world);
    await world.widget.updateComplete;
  };

/** The API knows a file no longer when the request that it goes with arrives. */
const forgotten = (): NonNullable<MountOptions['between']> =>
  refuseOnce('POST /requests', [{ pointer: '/attachmentIds/0', code: 'gone' }]);

/** A file that is sent stays on its way. */
const stopped: MountOptions = {
  hasty: true,
  between: (onwards) => (input, init) =>
    new Request(input, init).url.endsWith('/attachments') ? never() : onwards(input, init),
};

const user = 'acme-billing';

/** Every widget that reads goes through these states. */
function reading(tag: string, attributes: Record<string, string> = {}): ShownState[] {
  return [
    state(tag, 'loading', { user, attributes, hasty: true, between: () => never }),
    state(tag, 'failed', { user, attributes, scenario: 'server-error' }),
    state(tag, 'ready', { user, attributes }),
    state(tag, 'offline over what is known', { user, attributes }, async ({ backend, widget }) => {
      await backend.use('offline');
      await widget.reload();
    }),
    state(tag, 'signed out', { attributes }),
    state(tag, 'read only', { user: 'acme-readonly', attributes }),
  ];
}

const empty = (tag: string): ShownState => state(tag, 'empty', { user: 'new-billing' });
const french = (tag: string): ShownState =>
  state(tag, 'in French', { user: 'facturation@aurelia.example', lang: 'fr' });

const invoice = { number: 'INV-2026-0117' };
const quote = { number: 'Q-2026-0044' };
/** This company has XML of its invoices, and a credit note. */
const german = 'kontor-rechnung';
const late = { number: 'INV-2026-0099' };
const several = { numbers: 'INV-2026-0096 INV-2026-0081' };

export const states: readonly ShownState[] = [
  state('cb-login', 'signed out', {}),
  state('cb-login', 'nothing entered', {}, submit),
  state('cb-login', 'refused, with help open', {}, (world) => {
    types('User ID', 'acme-billing')(world);
    types('Password', 'wrong')(world);
    submit(world);
  }),
  state('cb-login', 'impossible User ID', {}, (world) => {
    types('User ID', 'no user id')(world);
    types('Password', 'wrong')(world);
    submit(world);
  }),
  state('cb-login', 'too many attempts', { scenario: 'rate-limited' }),
  state('cb-login', 'forgotten password', {}, presses('Forgot Password?')),
  state(
    'cb-login',
    'link sent',
    {},
    then(types('User ID', 'acme-billing'), presses('Forgot Password?', 'Submit')),
  ),
  state('cb-login', 'signed in', { user }),
  french('cb-login'),

  state('cb-password-reset', 'without a link', {}),
  state('cb-password-reset', 'nothing entered', {}, submit),
  state('cb-password-reset', 'with a link', { before: () => void (location.hash = '#reset=x') }),
  state(
    'cb-password-reset',
    'a rule broken',
    { before: () => void (location.hash = '#reset=x') },
    then(types('New password', 'short'), submit),
  ),
  state(
    'cb-password-reset',
    'with a link that is used up',
    { before: () => void (location.hash = '#reset=x') },
    then(types('New password', 'Aurelia-2026-Lyon'), submit),
  ),
  state('cb-password-reset', 'link sent', {}, then(types('User ID', user), submit)),
  state('cb-password-reset', 'impossible User ID', {}, then(types('User ID', 'no, this'), submit)),

  ...reading('cb-account-overview'),
  empty('cb-account-overview'),
  state('cb-account-overview', 'as a table', { user }, presses('Show as table')),
  state('cb-account-overview', 'without a purchase order', { user: 'tanaka-keiri' }),
  state('cb-account-overview', 'with a part unread', {
    user,
    before: (backend) => backend.failNext('listQuotes', 'internal'),
  }),
  french('cb-account-overview'),

  ...reading('cb-quotes'),
  ...reading('cb-quotes', quote).map((each) => ({ ...each, name: `one quote, ${each.name}` })),
  empty('cb-quotes'),
  french('cb-quotes'),
  state('cb-quotes', 'expired', { user, attributes: { number: 'Q-2026-0021' } }),
  state('cb-quotes', 'accepting', { user, attributes: quote }, presses('Accept')),
  state('cb-quotes', 'accepting, nothing entered', { user, attributes: quote }, async (world) => {
    await press(world.widget, 'Accept');
    const act = all(world.widget, 'dialog button').find(({ textContent }) =>
      textContent.includes('Accept and order'),
    );
    act?.click();
  }),
  state('cb-quotes', 'rejecting', { user, attributes: quote }, presses('Reject', 'Reject quote')),

  ...reading('cb-invoice-history'),
  empty('cb-invoice-history'),
  french('cb-invoice-history'),
  state('cb-invoice-history', 'some selected', { user }, opens('tbody input[type="checkbox"]')),
  state('cb-invoice-history', 'choosing columns', { user }, presses('Columns')),
  state('cb-invoice-history', 'statement', { user: german, attributes: { step: 'statement' } }),

  ...reading('cb-invoice', invoice),
  state('cb-invoice', 'unknown number', { user, attributes: { number: 'INV-0000-0000' } }),
  state('cb-invoice', 'in French', {
    user: 'facturation@aurelia.example',
    lang: 'fr',
    attributes: invoice,
  }),

  state('cb-invoice', 'other files', { user: german, attributes: late }, opens('[data-files]')),
  state('cb-invoice', 'credit note', { user: german, attributes: { number: 'CN-2026-0008' } }),

  ...reading('cb-pay-invoice', invoice),
  state('cb-pay-invoice', 'review', { user, attributes: invoice }, presses('Continue')),
  state('cb-pay-invoice', 'several', { user, attributes: several }),
  state('cb-pay-invoice', 'receipt of several', { user, attributes: several }, opens('.solid')),

  ...reading('cb-payment-method'),
  state('cb-payment-method', 'by check', { user: 'new-billing' }),
  state('cb-payment-method', 'by transfer', { user: 'tanaka-keiri' }),
  state('cb-payment-method', 'changing', { user }, presses('Change')),
  french('cb-payment-method'),

  ...reading('cb-billto-form'),
  state('cb-billto-form', 'editing', { user }, opens('[data-edit]')),
  state('cb-billto-form', 'wrong', { user }, async (world) => {
    await opens('[data-edit]')(world);
    for (const input of all(world.widget, 'input')) {
      (input as HTMLInputElement).value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    submit(world);
  }),
  state(
    'cb-billto-form',
    'yours and theirs, not saved',
    { user },
    then(
      opens('[data-edit]'),
      enters('Suite, floor, building', 'Suite 7'),
      ({ backend }) => backend.use('conflict'),
      presses('Save'),
      ({ backend }) => backend.failNext('updateBillTo', 'internal'),
      presses('Save'),
    ),
  ),
  state('cb-billto-form', 'saved', { user }, then(opens('[data-edit]'), presses('Save'))),
  french('cb-billto-form'),

  ...reading('cb-invoice-contacts'),
  empty('cb-invoice-contacts'),
  state('cb-invoice-contacts', 'wrong', { user }, then(presses('Add'), submit)),
  state('cb-invoice-contacts', 'removing', { user }, presses('Remove')),
  state('cb-invoice-contacts', 'changing', { user: german }, opens('[data-change]')),
  state(
    'cb-invoice-contacts',
    'yours and theirs',
    { user: german },
    then(
      opens('[data-change]'),
      selects('#field-attachment', 'pdf'),
      ({ backend }) => backend.use('conflict'),
      submit,
    ),
  ),
  state('cb-invoice-contacts', 'full, with one more typed', { user }, async (world) => {
    await enters('E-mail address', 'desk@acme.example')(world);
    for (const name of ['a', 'b', 'c']) {
      await world.billing.invoiceContacts.add({ email: `${name}@acme.example` });
    }
    submit(world);
  }),

  ...reading('cb-purchase-orders'),
  empty('cb-purchase-orders'),
  state('cb-purchase-orders', 'wrong', { user }, then(presses('Add a purchase order'), submit)),
  state('cb-purchase-orders', 'none active any more', { user, now: '2027-05-15T09:00:00Z' }),
  state(
    'cb-purchase-orders',
    'yours and theirs',
    { user },
    then(
      presses('Edit PO-87440'),
      enters('Expiration date', '2027-01-31'),
      ({ backend }) => backend.use('conflict'),
      presses('Save'),
    ),
  ),

  ...reading('cb-account-services'),
  empty('cb-account-services'),
  state('cb-account-services', 'wrong', { user }, presses('Submit')),
  state('cb-account-services', 'a request open', { user }, presses('R-10457')),
  state(
    'cb-account-services',
    'in French, another request kept',
    {
      user: 'facturation@aurelia.example',
      lang: 'fr',
    },
    then(enters('Détails', 'Dix postes de plus'), presses('Demander un W-9')),
  ),
  state('cb-account-services', 'a dispute too late', { user }, async (world) => {
    (world.widget as unknown as CbAccountServices).prefill({
      topic: 'dispute',
      invoiceNumber: 'INV-2026-0081',
      details: 'Charge 4242 4242 4242 4242',
    });
    await world.widget.settled();
    submit(world);
  }),

  state('cb-account-services', 'a file chosen', { user }, gives(proof)),
  state('cb-account-services', 'a file refused', { user }, gives(page)),
  state('cb-account-services', 'a file on its way', { ...stopped, user }, submitsWith(proof)),
  state(
    'cb-account-services',
    'a file not sent',
    { user, before: (backend) => backend.failNext('addAttachment', 'internal') },
    submitsWith(proof),
  ),
  state(
    'cb-account-services',
    'a file not accepted',
    { user, before: (backend) => backend.failNext('addAttachment', 'content-too-large') },
    submitsWith(proof),
  ),
  state(
    'cb-account-services',
    'a file to send once more',
    { user, between: (onwards) => forgotten()(onwards) },
    submitsWith(proof),
  ),

  ...reading('cb-portal'),
  empty('cb-portal'),
  state('cb-portal', 'signed out, on a page that signs in itself', {
    attributes: { 'no-sign-in': '' },
  }),
  french('cb-portal'),
  ...['quotes', 'invoices', 'payment-method', 'purchase-orders', 'services'].map((tab) =>
    state('cb-portal', tab, { user, attributes: { tab } }),
  ),

  state('cb-billto-form', 'under the warning of the session’s end', { user }, async (world) => {
    await world.backend.advance({ minutes: 29 });
    await world.billing.session.current();
    world.billing.session.current({ reload: true }).catch(() => undefined);
    document.dispatchEvent(new Event('visibilitychange'));
    await dialogOfGuard();
  }),
  state('cb-billto-form', 'under the sign-in', { user }, async (world) => {
    await world.billing.session.current();
    await world.widget.reload();
    await world.backend.advance({ minutes: 31 });
    await world.billing.quotes.list({ reload: true }).catch(() => undefined);
    await dialogOfGuard();
  }),
  state(
    'cb-invoice-contacts',
    'asked for the password',
    { user, scenario: 'step-up' },
    async (world) => {
      await press(world.widget, 'Add');
      types('E-mail address', 'desk@acmefield.example')(world);
      field(world.widget, 'E-mail address').dispatchEvent(new Event('input', { bubbles: true }));
      submit(world);
      await dialogOfGuard();
    },
  ),
];

async function dialogOfGuard(): Promise<void> {
  for (;;) {
    const guard = document.querySelector('cb-session-guard');
    if (guard?.shadowRoot?.querySelector('dialog')?.open) return;
    await new Promise(requestAnimationFrame);
  }
}
