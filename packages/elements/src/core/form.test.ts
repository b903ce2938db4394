import { expect } from '@open-wc/testing';
import { html } from 'lit';
import {
  alertOf,
  all,
  field,
  focused,
  mount,
  press,
  textIn,
  type,
} from '../../../../test/support/mount.js';
import type { Widget } from '../../../../test/support/mount.js';
import { BillingWidget } from '../session/billing-widget.js';
import { Form } from './form.js';

/** A form of three fields, as the smallest widget that has one. */
class Example extends BillingWidget {
  sent: Record<string, string>[] = [];
  readonly form = new Form<'name' | 'email' | 'note'>(this, {
    initial: () => ({ name: 'Dana', email: '', note: '' }),
    validate: ({ name, email }) => ({
      ...(name ? {} : { name: 'Enter a name' }),
      ...(email.includes('@') ? {} : { email: 'Enter an address' }),
    }),
    limits: { note: 5 },
    labels: () => ({ name: 'Name', email: 'E-mail', note: 'Note' }),
  });

  override render(): unknown {
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        if (this.form.check()) this.sent.push(this.form.values);
      }}
    >
      ${this.form.summary()} ${this.form.field('name', { label: 'Name', hint: 'As on invoices' })}
      ${this.form.field('email', { label: 'E-mail', type: 'email' })}
      ${this.form.field('note', { label: 'Note', optional: true, multiline: true })}
      <button type="submit">Send</button>
    </form>`;
  }
}
customElements.define('cb-form-example', Example);

async function open(): Promise<{ widget: Widget; form: Example['form']; example: Example }> {
  const { widget } = await mount('cb-form-example', { user: 'acme-billing' });
  const example = widget as unknown as Example;
  return { widget, example, form: example.form };
}

/** Leaves a field as a person does who moves on to the next. */
async function leave(widget: Widget, label: string): Promise<void> {
  field(widget, label).dispatchEvent(new FocusEvent('blur'));
  await widget.updateComplete;
}

describe('a form', () => {
  it('starts with its first values, and knows when they are no longer these', async () => {
    const { widget, form } = await open();
    expect(field(widget, 'Name').value).to.equal('Dana');
    expect(form.dirty).to.equal(false);
    await type(widget, 'Name', 'Kim');
    expect(form.dirty).to.equal(true);
    await type(widget, 'Name', 'Dana');
    expect(form.dirty).to.equal(false);
  });

  it('says nothing while somebody types, and everything when it is sent', async () => {
    const { widget, example } = await open();
    await type(widget, 'Name', '');
    await leave(widget, 'Name');
    expect(alertOf(widget)).to.equal('');
    await press(widget, 'Send');
    expect(alertOf(widget)).to.contain('2 things to correct');
    expect(alertOf(widget)).to.contain('Name: Enter a name');
    expect(alertOf(widget)).to.contain('E-mail: Enter an address');
    expect(focused()?.className.trim()).to.equal('summary');
    expect(example.sent).to.deep.equal([]);
  });

  it('leads from the summary to the field, which is described by what is wrong', async () => {
    const { widget } = await open();
    await press(widget, 'Send');
    await press(widget, 'E-mail: Enter an address');
    const email = field(widget, 'E-mail');
    expect(focused()).to.equal(email);
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    const [description] = all(widget, `#${email.getAttribute('aria-describedby') ?? ''}`);
    expect(description?.textContent).to.contain('Enter an address');
  });

  it('looks again at a field that was wrong when the person leaves it', async () => {
    const { widget, form } = await open();
    await press(widget, 'Send');
    await type(widget, 'E-mail', 'dana@acmefield.example');
    expect(form.hasErrors).to.equal(true);
    await leave(widget, 'E-mail');
    expect(form.hasErrors).to.equal(false);
    expect(field(widget, 'E-mail').getAttribute('aria-invalid')).to.equal(null);
  });

  it('sends what was typed once it is right', async () => {
    const { widget, example } = await open();
    await type(widget, 'E-mail', 'dana@acmefield.example');
    await press(widget, 'Send');
    expect(example.sent).to.deep.equal([
      { name: 'Dana', email: 'dana@acmefield.example', note: '' },
    ]);
  });

  it('says by how much a text is too long, and cuts nothing', async () => {
    const { widget } = await open();
    await type(widget, 'E-mail', 'dana@acmefield.example');
    await type(widget, 'Note', 'seven🔑🔑');
    await press(widget, 'Send');
    expect(alertOf(widget)).to.contain('Note: Use at most 5 characters. Remove 2.');
    expect(field(widget, 'Note').value).to.equal('seven🔑🔑');
  });

  it('shows what the API refused until that is changed', async () => {
    const { widget, form } = await open();
    await type(widget, 'E-mail', 'dana@acmefield.example');
    const shown = form.refuse({ '/email': { code: 'taken', message: 'It is known' } });
    await widget.updateComplete;
    expect(shown).to.equal(true);
    expect(alertOf(widget)).to.contain('E-mail: It is known');
    await leave(widget, 'E-mail');
    expect(alertOf(widget)).to.contain('E-mail: It is known');
    await type(widget, 'E-mail', 'kim@acmefield.example');
    await leave(widget, 'E-mail');
    expect(form.hasErrors).to.equal(false);
  });

  it('leaves out what the API says of fields it does not have', async () => {
    const { widget, form } = await open();
    expect(form.refuse({ country: { code: 'fixed', message: 'It is fixed' } })).to.equal(false);
    expect(alertOf(widget)).to.equal('');
  });

  it('forgets everything when another person comes', async () => {
    const { widget, form } = await open();
    await type(widget, 'Name', '');
    await press(widget, 'Send');
    form.forget();
    await widget.updateComplete;
    expect(field(widget, 'Name').value).to.equal('Dana');
    expect(form.hasErrors).to.equal(false);
    expect(textIn(widget)).not.to.contain('things to correct');
  });
});
