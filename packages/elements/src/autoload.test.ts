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

  it('asks the API its own address names, wherever the markup points', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    const asked: string[] = [];
    const fetchAsIs = window.fetch.bind(window);
    window.fetch = (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.reject(new TypeError('No network in this test'));
    };
    // The page's script element loads it like this: from an address of its own.
    const address = new URL('./autoload.ts?base-url=/billing/v1', import.meta.url).href;
    await import(address);
    const widget = document.createElement('cb-purchase-orders');
    widget.setAttribute('base-url', 'https://elsewhere.example/v1');
    document.body.append(widget);
    await isDefined('cb-purchase-orders');
    await (widget as HTMLElement & { settled(): Promise<void> }).settled();
    expect(asked.length).to.be.greaterThan(0);
    expect(asked.filter((url) => !url.startsWith(`${location.origin}/billing/v1/`))).to.deep.equal(
      [],
    );
    widget.remove();
    base.remove();
    window.fetch = fetchAsIs;
  });
});
