/** An older bundle beside a new one: other version, a French catalogue without some groups and words. */
import { readFileSync } from 'node:fs';
import { configureOnPage, payAnInvoice, signIn } from '../steps.mjs';

const older = '0.0.9';

/** Makes of the installed package what an earlier version of it would have been. */
const asOlder = {
  name: 'older',
  setup(build) {
    const change = (filter, edit) =>
      build.onLoad({ filter }, ({ path }) => {
        const now = readFileSync(path, 'utf8');
        const before = edit(now);
        if (before === now) throw new Error(`Nothing of ${path} is older.`);
        return { contents: before, loader: 'js' };
      });
    change(/elements\/dist\/core\/registry\.js$/, (code) =>
      code.replace(/(VERSION = )'[^']+'/, `$1'${older}'`),
    );
    change(
      /elements\/dist\/i18n\/fr\.js$/,
      (code) =>
        `${code}\ndelete fr.invoiceHistory;\nfr.quotes = { heading: 'Devis' };\nfr.common = undefined;`,
    );
  },
};

const warnings = `<script>
  window.warned = [];
  const { warn } = console;
  console.warn = (...words) => { window.warned.push(words.join(' ')); warn(...words); };
</script>`;

async function page(customer, { olderFirst, lang }) {
  const old = await customer.bundle(`import '@corporate-billing/elements/define/all.js';`, {
    plugins: [asOlder],
  });
  const now = await customer.bundle(configureOnPage);
  const order = olderFirst ? ['/older.js', '/now.js'] : ['/now.js', '/older.js'];
  const scripts = order.map((src) => `<script type="module" src="${src}"></script>`).join('');
  return {
    html: `<!doctype html><html lang="${lang}"><head>${warnings}</head><body><cb-login></cb-login><cb-invoice-history></cb-invoice-history><cb-quotes></cb-quotes>${scripts}`,
    files: { '/older.js': old, '/now.js': now },
  };
}

async function expectOneWarning(tab) {
  // The second bundle may still be on its way.
  await tab.waitForFunction(() => window.warned.some((each) => each.includes('version')));
  const told = (await tab.evaluate(() => window.warned)).filter((each) => each.includes('version'));
  const names =
    told.length === 1 && told[0].includes(older) && /0\.1\.0|\d+\.\d+\.\d+ and/.test(told[0]);
  if (!names) throw new Error(`The developer heard: ${JSON.stringify(told)}`);
}

const shown = (tab, tag) =>
  tab.evaluate((name) => document.querySelector(name).shadowRoot.textContent, tag);

const french = { userId: 'ID utilisateur', password: 'Mot de passe', signIn: 'Connexion' };

/** What the older catalogue lacks is English; the widgets, and their words, are those of the first bundle. */
const mixed = { 'cb-invoice-history': 'Invoice History', 'cb-quotes': 'Devis' };
const whole = { 'cb-invoice-history': 'Historique de factures', 'cb-quotes': 'Devis' };

export const twoVersions = [true, false].flatMap((olderFirst) => {
  const order = olderFirst ? 'the older first' : 'the newer first';
  return [
    {
      name: `two versions: ${order}, signs in and pays, and the developer is told once`,
      async run(customer) {
        await customer.page(await page(customer, { olderFirst, lang: 'en' }), async (tab, site) => {
          await signIn(tab);
          await payAnInvoice(tab, site);
          await expectOneWarning(tab);
        });
      },
    },
    {
      name: `two versions: ${order}, French where it has words, English for the rest`,
      async run(customer) {
        await customer.page(await page(customer, { olderFirst, lang: 'fr' }), async (tab) => {
          await signIn(tab, { labels: french });
          for (const [tag, words] of Object.entries(olderFirst ? mixed : whole)) {
            const text = await shown(tab, tag);
            const wrong = /stopped working|undefined|\[object/.test(text) || !text.includes(words);
            if (wrong) throw new Error(`${tag}: ${text}`);
          }
          await expectOneWarning(tab);
        });
      },
    },
  ];
});
