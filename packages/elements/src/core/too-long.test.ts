import { expect } from '@open-wc/testing';
import { expectFocus, watchWrites } from '../../../../test/support/form-faults.js';
import { all, field, mount, press, textIn, type } from '../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../test/support/mount.js';
import { agree, reviewed } from '../../../../test/support/quotes.js';
import type { CbAccountServices } from '../widgets/account-services/account-services.js';

/** A form with a limited field, one press before it is sent. */
interface Limited {
  readonly tag: string;
  readonly label: string;
  readonly limit: number;
  readonly act: string;
  /** The longest text the field takes, where not every text of that length will do. */
  readonly longest?: string;
  readonly prepare: (widget: Widget) => Promise<void>;
  readonly user?: string;
}

const editing = async (widget: Widget): Promise<void> => {
  all(widget, '[data-edit]')[0]?.click();
  await widget.settled();
};
const billTo = { tag: 'cb-billto-form', act: 'Save', prepare: editing };
const sendOf =
  (act: string, then?: (widget: Widget) => Promise<void>) =>
  async (widget: Widget): Promise<void> => {
    await press(widget, act);
    await then?.(widget);
  };

const forms: readonly Limited[] = [
  { ...billTo, label: 'Company', limit: 120 },
  { ...billTo, label: 'Contact name', limit: 120 },
  { ...billTo, label: 'Street address', limit: 120 },
  { ...billTo, label: 'City', limit: 80 },
  {
    tag: 'cb-invoice-contacts',
    label: 'E-mail address',
    limit: 254,
    act: 'Add',
    longest: `${'a'.repeat(243)}@ex.example`,
    prepare: sendOf('Add'),
  },
  {
    tag: 'cb-purchase-orders',
    label: 'PO number',
    limit: 50,
    act: 'Save',
    prepare: sendOf('Add a purchase order', (widget) =>
      type(widget, 'Expiration date', '2027-06-30'),
    ),
  },
  {
    tag: 'cb-account-services',
    label: 'Details',
    limit: 4000,
    act: 'Submit',
    prepare: async (widget) => {
      (widget as unknown as CbAccountServices).prefill({ topic: 'add-seats' });
      await widget.settled();
    },
  },
  {
    tag: 'cb-login',
    label: 'User ID',
    limit: 254,
    act: 'Sign in',
    user: '',
    prepare: (widget) => type(widget, 'Password', 'Rescue-2026!'),
  },
  {
    tag: 'cb-login',
    label: 'Password',
    limit: 256,
    act: 'Sign in',
    user: '',
    prepare: (widget) => type(widget, 'User ID', 'acme-billing'),
  },
];

const open = async (form: Limited, options: MountOptions): Promise<World> => {
  const world = await mount(form.tag, { user: form.user ?? 'acme-billing', ...options });
  await form.prepare(world.widget);
  return world;
};

describe('a text pasted that is longer than the contract takes', () => {
  for (const form of forms) {
    const { label, limit, act } = form;
    it(`in ${form.tag}, ${label}: stays whole, and the limit is said`, async () => {
      const { writes, between } = watchWrites();
      const { widget } = await open(form, { between });
      const longest = form.longest ?? 'x'.repeat(limit);
      await paste(widget, label, `a${longest}b`);
      await press(widget, act);
      const most = limit.toLocaleString('en');
      const sentence = `Use at most ${most} characters. Remove 2.`;
      expect(textIn(widget)).to.contain(sentence);
      expect(field(widget, label).value).to.equal(`a${longest}b`);
      expect(field(widget, label).getAttribute('aria-invalid')).to.equal('true');
      expect(writes).to.deep.equal([]);
      await paste(widget, label, longest);
      await press(widget, act);
      expect(textIn(widget)).not.to.contain('Use at most');
      expect(writes).to.have.length(1);
    });
  }

  it('in a quote’s acceptance: each stays whole, and both limits are said', async () => {
    const { writes, between } = watchWrites();
    const { widget } = await reviewed('Q-2026-0044', { between });
    await paste(widget, 'PO number', 'P'.repeat(60));
    await paste(widget, 'Your name', 'n'.repeat(121));
    await agree(widget);
    all(widget, '[form="accept-form"]')[0]?.click();
    await widget.settled();
    expectFocus('.summary');
    expect(textIn(widget)).to.contain('Use at most 50 characters. Remove 10.');
    expect(textIn(widget)).to.contain('Use at most 120 characters. Remove 1.');
    expect(field(widget, 'PO number').value).to.have.length(60);
    expect(writes).to.deep.equal([]);
  });

  it('in the note on a rejection: stays whole, and the limit is said', async () => {
    const { writes, between } = watchWrites();
    const attributes = { number: 'Q-2026-0044' };
    const { widget } = await mount('cb-quotes', { user: 'acme-billing', attributes, between });
    await press(widget, 'Reject');
    all(widget, '[name="reason"]')[0]?.click();
    await paste(widget, 'Note', 'n'.repeat(1001));
    await press(widget, 'Reject quote');
    expect(textIn(widget)).to.contain('Use at most 1,000 characters. Remove 1.');
    expect(field(widget, 'Note').value).to.have.length(1001);
    expect(writes).to.deep.equal([]);
  });
});

/** Pastes over the present text; a `maxlength` would let the browser cut it without a word. */
async function paste(widget: Widget, label: string, text: string): Promise<void> {
  expect(field(widget, label).maxLength, 'maxlength').to.equal(-1);
  await type(widget, label, text);
}
