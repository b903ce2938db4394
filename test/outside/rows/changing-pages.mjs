import { configureOnPage, payAnInvoice, signIn } from '../steps.mjs';

const body =
  '<main id="page"><cb-login></cb-login><cb-invoice-history></cb-invoice-history></main>';

/** Makes a page whose server sends its markup again, and a library that merges both trees. */
function morphing(name, code) {
  return {
    name: `${name}: a morph over cb-login keeps its fields, what was typed and the focus`,
    async run(customer) {
      const script = await customer.bundle(`${code}\n${configureOnPage}`);
      await customer.page(
        {
          html: `<!doctype html><html lang="en"><body>${body}<script type="module" src="/page.js"></script>`,
          files: { '/page.js': script },
        },
        async (tab, site) => {
          const userId = tab.getByLabel('User ID');
          await userId.fill('acme-billing');
          await userId.focus();
          await tab.evaluate((markup) => window.morph(markup), body);
          if ((await userId.inputValue()) !== 'acme-billing') throw new Error('The text is gone.');
          if (!(await userId.evaluate((field) => field.matches(':focus')))) {
            throw new Error('The focus is gone.');
          }
          await signIn(tab);
          await payAnInvoice(tab, site);
        },
      );
    },
  };
}

/** Does what a page translator does: puts each text into an element of its own, again and again. */
const translate = () => {
  const wrapAll = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, style, script')) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
    const elements = root.querySelectorAll('*');
    for (const { shadowRoot } of elements) if (shadowRoot) wrapAll(shadowRoot);
  };
  wrapAll(document.body);
};

export const changingPages = [
  morphing(
    'morphdom',
    `import morphdom from 'morphdom';
    window.morph = (markup) => void morphdom(document.getElementById('page'), markup);`,
  ),
  morphing(
    'idiomorph',
    `import { Idiomorph } from 'idiomorph';
    window.morph = (markup) => void Idiomorph.morph(document.getElementById('page'), markup);`,
  ),
  {
    name: 'translator: a page whose texts were wrapped signs in and pays',
    async run(customer) {
      const script = await customer.bundle(configureOnPage);
      await customer.page(
        {
          html: `<!doctype html><html lang="en"><body>${body}<script type="module" src="/page.js"></script>`,
          files: { '/page.js': script },
        },
        async (tab, site) => {
          await tab.getByLabel('User ID').waitFor();
          await tab.evaluate(translate);
          await signIn(tab);
          await tab.evaluate(translate);
          await payAnInvoice(tab, site);
        },
      );
    },
  },
  {
    name: 'worker: the SDK and configure import in a worker of a page, and read',
    async run(customer) {
      const worker = await customer.bundle(`
        import '@corporate-billing/elements/configure.js';
        import { createBilling } from '@corporate-billing/sdk';
        const billing = createBilling({ baseUrl: location.origin + '/v1' });
        billing.session.current().then((session) => postMessage(session === null ? 'nobody' : 'somebody'),
          (error) => postMessage(String(error)));`);
      await customer.page(
        {
          html: '<!doctype html><html lang="en"><body>',
          files: { '/worker.js': worker },
        },
        async (tab) => {
          const said = await tab.evaluate(
            () =>
              new Promise((resolve) => {
                const started = new Worker('/worker.js', { type: 'module' });
                started.onmessage = ({ data }) => resolve(data);
                started.onerror = ({ message }) => resolve(message);
              }),
          );
          if (said !== 'nobody') throw new Error(said);
        },
      );
    },
  },
];
