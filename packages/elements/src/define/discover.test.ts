import { expect } from '@open-wc/testing';
import { discover } from './discover.js';

const isDefined = (tag: string): Promise<unknown> => customElements.whenDefined(tag);

/** Adds another component's element with an open tree of its own, as its page does. */
function openTree(parent: Node): ShadowRoot {
  const foreign = document.createElement('div');
  parent.appendChild(foreign);
  return foreign.attachShadow({ mode: 'open' });
}

describe('discover', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('registers what stands in an open shadow root, and what comes into it later', async () => {
    const tree = openTree(document.body);
    tree.innerHTML = '<p><cb-login></cb-login></p>';
    discover(tree);
    await isDefined('cb-login');
    expect(customElements.get('cb-invoice-contacts')).to.equal(undefined);
    tree.append(document.createElement('cb-invoice-contacts'));
    await isDefined('cb-invoice-contacts');
  });

  it('looks into the open shadow roots of what it is given', async () => {
    const inner = openTree(openTree(document.body));
    inner.innerHTML = '<cb-billto-form></cb-billto-form>';
    discover(document);
    await isDefined('cb-billto-form');
  });
});
