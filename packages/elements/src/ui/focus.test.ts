import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { focused, mount } from '../../../../test/support/mount.js';
import { CbElement } from '../core/cb-element.js';
import { focusOn } from './focus.js';
import { define } from '../core/registry.js';

class FocusSample extends CbElement {
  @state() shown = true;

  override render(): TemplateResult {
    return html`<h2 part="heading">Invoices</h2>
      <section>
        <h3>Payments</h3>
        ${this.shown ? html`<button type="button" data-act>Pay</button>` : nothing}
        <p>Nothing to pay</p>
      </section>
      <button type="button" hidden data-hidden>Hidden</button>`;
  }
}

const sample = async (): Promise<FocusSample> => {
  define('focus-sample', FocusSample);
  return (await mount('focus-sample')).widget as unknown as FocusSample;
};

const inside = (widget: FocusSample, selector: string): HTMLElement | null =>
  widget.renderRoot.querySelector(selector);

describe('where the focus goes', () => {
  it('leads to the first of several places that is on screen', async () => {
    const widget = await sample();
    await focusOn(widget, '[data-missing]', '[data-hidden]', '[data-act]');
    expect(focused()).to.equal(inside(widget, '[data-act]'));
  });

  it('gives the focus to a text that is only read', async () => {
    const widget = await sample();
    await focusOn(widget, 'p');
    expect(focused()).to.equal(inside(widget, 'p'));
  });

  it('finds its place, and makes no stop of it, while the person looks at another window', async () => {
    const widget = await sample();
    const act = inside(widget, '[data-act]')!;
    // Browsers match no `:focus` in a window that lies behind another one.
    act.matches = (selector) =>
      !selector.includes(':focus') && Element.prototype.matches.call(act, selector);
    await focusOn(widget, '[data-act]', 'p');
    expect(focused() === act).to.equal(true);
    expect(act.hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves the focus where it is when none of the places is there', async () => {
    const widget = await sample();
    inside(widget, '[data-act]')?.focus();
    await focusOn(widget, '[data-missing]');
    expect(focused()).to.equal(inside(widget, '[data-act]'));
  });

  it('puts it on the heading when nothing else has it', async () => {
    const widget = await sample();
    await focusOn(widget, '[data-missing]');
    expect(focused()).to.equal(inside(widget, 'h2'));
  });

  it('goes to the nearest heading when the button that had it vanishes', async () => {
    const widget = await sample();
    inside(widget, '[data-act]')?.focus();
    widget.shown = false;
    await widget.settled();
    await widget.updateComplete;
    expect(focused()).to.equal(inside(widget, 'h3'));
  });

  it('is not taken from the page when the widget did not have it', async () => {
    const outside = document.createElement('button');
    document.body.append(outside);
    const widget = await sample();
    outside.focus();
    widget.shown = false;
    await widget.settled();
    expect(focused()).to.equal(outside);
    outside.remove();
  });
});
