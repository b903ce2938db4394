import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount, nextEvent, press, textIn } from '../../../../test/support/mount.js';
import { BillingWidget } from '../session/billing-widget.js';
import { LazyModule } from './lazy-module.js';

let asked = 0;
let reachable = true;

const load = (): Promise<{ text: string }> => {
  asked += 1;
  return reachable
    ? Promise.resolve({ text: 'here' })
    : Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
};

class Waiting extends BillingWidget {
  readonly extra = new LazyModule(this, load);

  override render(): unknown {
    return html`${this.extra.failure()}
      <p>${this.extra.code?.text ?? 'not here'}</p>`;
  }
}
customElements.define('cb-waiting', Waiting);

async function open(): Promise<Waiting> {
  asked = 0;
  reachable = true;
  const { widget } = await mount('cb-waiting', { user: 'acme-billing' });
  return widget as unknown as Waiting;
}

const shown = (widget: Waiting): string => widget.shadowRoot?.querySelector('p')?.textContent ?? '';

describe('code that comes later', () => {
  it('is loaded when wanted, once, and drawn', async () => {
    const widget = await open();
    expect([asked, shown(widget)]).to.deep.equal([0, 'not here']);
    await Promise.all([widget.extra.load(), widget.extra.load()]);
    await widget.extra.load();
    await widget.settled();
    expect([asked, shown(widget)]).to.deep.equal([1, 'here']);
  });

  it('can be wanted again after it could not be had', async () => {
    const widget = await open();
    reachable = false;
    const missed = await widget.extra.load();
    expect([missed, shown(widget)]).to.deep.equal([undefined, 'not here']);
    reachable = true;
    const code = await widget.extra.load();
    await widget.settled();
    expect([code?.text, asked, shown(widget)]).to.deep.equal(['here', 2, 'here']);
  });

  it('counts as under way for whoever waits until the widget has settled', async () => {
    const widget = await open();
    void widget.extra.load();
    await widget.settled();
    expect(shown(widget)).to.equal('here');
  });
});

describe('code that cannot be loaded', () => {
  it('is said, with another try, and no press is lost', async () => {
    const widget = await open();
    let tries = 0;
    reachable = false;
    await widget.extra.use(() => (tries += 1));
    await widget.settled();
    expect(textIn(widget)).to.contain('cannot reach');
    expect(tries).to.equal(0);
    reachable = true;
    await press(widget, 'Try again');
    expect(tries).to.equal(1);
    expect(textIn(widget)).not.to.contain('cannot reach');
  });

  it('is said again when another try fails too, with the focus on its button', async () => {
    const widget = await open();
    reachable = false;
    await widget.extra.use();
    await widget.settled();
    const focus = nextEvent(widget, 'focusin');
    await press(widget, 'Try again');
    await focus;
    expect(asked).to.equal(2);
    expect(textIn(widget)).to.contain('cannot reach');
    expect(widget.shadowRoot?.activeElement?.textContent.trim()).to.equal('Try again');
  });

  it('is not said of code that is only fetched ahead', async () => {
    const widget = await open();
    reachable = false;
    await widget.extra.load();
    await widget.settled();
    expect(textIn(widget)).not.to.contain('cannot reach');
  });

  it('does only what was asked for last', async () => {
    const widget = await open();
    const done: string[] = [];
    await Promise.all([
      widget.extra.use(() => done.push('first')),
      widget.extra.use(() => done.push('second')),
    ]);
    expect(done).to.deep.equal(['second']);
  });

  it('does nothing for a person who is gone when it arrives', async () => {
    const widget = await open();
    let deeds = 0;
    const arrival = widget.extra.use(() => (deeds += 1));
    widget.extra.forget();
    await arrival;
    expect([deeds, widget.extra.failed]).to.deep.equal([0, false]);
  });
});
