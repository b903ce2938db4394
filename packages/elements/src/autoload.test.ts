import { expect } from '@open-wc/testing';

const isDefined = (tag: string): Promise<unknown> => customElements.whenDefined(tag);

describe('autoload', () => {
  it('registers the widgets a page has, those that come later, and no others', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div><cb-login></cb-login></div>');
    await import('./autoload.js');
    await isDefined('cb-login');
    expect(customElements.get('cb-purchase-orders')).to.equal(undefined);
    const box = document.createElement('div');
    box.innerHTML = '<p><cb-purchase-orders></cb-purchase-orders></p>';
    document.body.append(box);
    await isDefined('cb-purchase-orders');
    expect(customElements.get('cb-quotes')).to.equal(undefined);
    document.body.replaceChildren();
  });
});
