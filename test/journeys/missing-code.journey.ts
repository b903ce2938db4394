/** Code that does not arrive is told, and comes with another try. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.js';

const here = dirname(fileURLToPath(import.meta.url));
const { filesUnder } = (await import(join(here, '../support/files.mjs'))) as {
  filesUnder: (folder: string) => string[];
};
const { lazyImportsOf } = (await import(join(here, '../support/import-graph.mjs'))) as {
  lazyImportsOf: (text: string) => string[];
};

const root = join(here, '../..');

/** The names of everything that the package loads with `import()`: `login-help`, `fr`, … */
const lazy = new Set(
  filesUnder('packages/elements/src')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      lazyImportsOf(readFileSync(join(root, file), 'utf8')).map((source) =>
        // The files of a language are loaded alike.
        file.includes('/i18n/') && source.startsWith('./') && source.split('/').length > 2
          ? 'fr'
          : basename(source, '.js'),
      ),
    )
    // One file a country, all of them loaded by one line.
    .map((name) => (name.startsWith('subdivisions-') ? 'subdivisions-us' : name))
    // One file a language, all of them loaded alike.
    .map((name) => (/^[a-z]{2}$/.test(name) ? 'fr' : name)),
);

/** How a person comes to need a piece of code, and what stands there once it is here. */
interface Told {
  readonly user?: string;
  readonly address?: string;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly press?: (page: Page) => Promise<unknown>;
  readonly says?: RegExp;
  /** The button that asks once more, where it is not `Try again`. */
  readonly again?: RegExp;
  readonly then: (page: Page) => Locator;
}

const unreached = /cannot reach the billing service/;
const part = /This part of the page could not be loaded/;
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name }).first();
const press =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click();

const invoices = '/widgets/cb-invoice-history.html';
const billTo = '/widgets/cb-billto-form.html';
const quote = '/#/quotes/Q-2026-0044';
const firstRow = (page: Page): Locator => page.locator('tbody input[type="checkbox"]').first();

const told: Record<string, Told> = {
  'account-overview': { says: part, then: (page) => heading(page, 'Subscriptions') },
  'billto-form': {
    says: part,
    then: (page) => page.getByRole('button', { name: /^Edit/ }),
  },
  'invoice-contacts': { says: part, then: (page) => heading(page, 'Invoice contacts') },
  quotes: { address: '/#/quotes', says: part, then: (page) => page.getByText('Q-2026-0044') },
  'invoice-history': {
    address: '/#/invoices',
    says: part,
    then: (page) => page.getByText('INV-2026-0081').first(),
  },
  'payment-method': {
    address: '/#/payment-method',
    says: part,
    then: (page) => page.getByText('4242').first(),
  },
  'purchase-orders': {
    address: '/#/purchase-orders',
    says: part,
    then: (page) => page.getByText('PO-87440').first(),
  },
  'account-services': {
    address: '/#/services',
    says: part,
    then: (page) => page.getByRole('button', { name: 'Submit' }),
  },
  login: { user: '', says: part, then: (page) => page.getByLabel('User ID') },
  'password-reset': {
    user: '',
    address: '/#reset=anything',
    says: part,
    then: (page) => page.getByLabel('New password'),
  },
  invoice: {
    address: invoices,
    press: (page) => page.getByRole('button', { name: 'INV-2026-0081' }).first().click(),
    then: (page) => heading(page, 'INV-2026-0081'),
  },
  'pay-invoice': {
    address: invoices,
    press: press(/^Pay Now/),
    then: (page) => page.getByRole('button', { name: 'Continue' }),
  },
  'due-date': {
    address: '/#/invoices/INV-2026-0081',
    press: press('Download for calendar'),
    then: (page) => page.getByRole('button', { name: 'Download for calendar' }),
  },
  'invoice-paper': {
    address: '/#/invoices/INV-2026-0081',
    press: press(/^Receipt/),
    then: (page) => page.locator('article').first(),
  },
  'credit-note': {
    user: 'facturation@aurelia.example',
    address: '/?lang=en#/invoices/CN-2026-0009',
    then: (page) => heading(page, 'Credit note CN-2026-0009'),
  },
  'document-menu': {
    user: 'facturation@aurelia.example',
    address: '/?lang=en#/invoices/INV-2026-0115',
    then: (page) => page.getByRole('button', { name: /formats of INV-2026-0115/ }),
  },
  'statement-page': {
    address: invoices,
    press: press('Statement'),
    then: (page) => heading(page, 'Statement of account'),
  },
  'several-payment': {
    address: '/#/invoices/INV-2026-0096+INV-2026-0081?step=review',
    then: (page) => heading(page, 'Review and pay $14,384.33'),
  },
  'history-list': {
    address: invoices,
    then: (page) => page.getByText('INV-2026-0081').first(),
  },
  'history-csv': {
    address: invoices,
    press: press('Download CSV'),
    then: (page) => page.getByRole('button', { name: 'Download CSV' }),
  },
  'history-selection': {
    address: invoices,
    press: (page) => firstRow(page).check(),
    then: (page) => page.getByRole('button', { name: /ZIP/ }),
  },
  zip: {
    address: invoices,
    press: async (page) => {
      await firstRow(page).check();
      await press(/ZIP/)(page);
    },
    then: (page) => page.getByRole('button', { name: /ZIP/ }),
  },
  'quote-deciding': {
    address: quote,
    press: press(/^Accept/),
    then: (page) => page.getByRole('dialog'),
  },
  'billto-editor': {
    address: billTo,
    press: press(/^Edit/),
    then: (page) => heading(page, 'Billing Address'),
  },
  'subdivisions-us': {
    address: billTo,
    press: press(/^Edit/),
    then: (page) => page.locator('select[name="region"]:has(option[value="WY"])'),
  },
  'request-form': {
    address: '/widgets/cb-account-services.html',
    then: (page) => page.getByRole('button', { name: 'Submit' }),
  },
  'request-answer': {
    address: '/widgets/cb-account-services.html',
    press: press('R-10457'),
    then: (page) => page.getByRole('region', { name: 'Answer' }),
  },
  'login-help': {
    user: '',
    address: '/widgets/cb-login.html',
    press: press('Forgot password?'),
    then: (page) => heading(page, 'Forgot your password?'),
  },
  'later-pages': {
    address: '/widgets/cb-pay-invoice.html',
    press: press('Continue'),
    then: (page) => page.getByRole('button', { name: 'Pay Now' }),
  },
  'method-editor': {
    address: '/widgets/cb-payment-method.html',
    press: press(/^Change/),
    then: (page) => page.getByRole('radio').first(),
  },
  'session-dialog': {
    address: '/widgets/cb-invoice-contacts.html?scenario=step-up',
    press: async (page) => {
      await page.getByRole('textbox').first().fill('treasury@acme.example');
      await press(/^Add/)(page);
    },
    says: /Confirm your password to continue/,
    again: /^Add/,
    then: (page) => heading(page, 'Confirm that it is you'),
  },
  'pending-payment-notice': {
    address: '/widgets/cb-invoice.html',
    before: (page) =>
      page.addInitScript(() => {
        sessionStorage.setItem('corporate-billing payment anybody', '{}');
      }),
    then: (page) => page.locator('article'),
  },
};

/** What is left out without a word when it does not arrive, and why that is right. */
const untold: Record<string, string> = {
  portal: 'The page itself asks for it: discover() tells the developer, as for every tag.',
  'embedding-faults': 'It only tells the developer what is wrong with the page.',
  steps: 'The tabs keep their addresses without it; the next drawing of the portal asks again.',
  'session-guard': 'It asks nobody anything yet; each drawing of a widget asks for it again.',
  'framing-sites':
    'A payment in a frame fails with the error of a call that got no answer, and is tried again.',
  'late-error.words': 'A general sentence stands for the exact one; the next failure asks again.',
  'contact-attachments': 'The addresses stand without what they get; the next read asks again.',
  'client-zip': 'It comes with the code that makes the ZIP, and is told like it.',
  pure: 'The payment fields tell that their provider is away: providers/stripe.test.ts.',
  stripe: 'The payment fields tell that their provider is away: providers/stripe.test.ts.',
  test: 'The payment fields tell that their provider is away: providers/stripe.test.ts.',
  fr: 'English stands for it, see core/locales.test.ts; the next widget that is drawn asks again.',
  'over-english': 'It comes with the first file of a language, and is missed like it.',
  'format-address': 'The parts of the address stand one below the other; the next read asks again.',
};

test('every piece of lazy code is told or has a reason not to be', () => {
  expect([...Object.keys(told), ...Object.keys(untold)].sort()).toEqual([...lazy].sort());
});

test.describe('code that does not arrive', () => {
  test.use({ transport: 'page' });

  for (const [name, { user = 'acme-billing', address = '/', ...row }] of Object.entries(told)) {
    test(`${name}: is told, and comes with another try`, async ({ page, visit }) => {
      const file = new RegExp(`/chunks/${name}-[\\w-]{8}\\.js$`);
      await page.route(file, (route) => route.abort());
      await row.before?.(page);
      await visit(user || undefined, address);
      await row.press?.(page);
      await expect(page.getByText(row.says ?? unreached).first()).toBeVisible();
      await page.unroute(file);
      await page
        .getByRole('button', { name: row.again ?? 'Try again' })
        .first()
        .click();
      await expect(row.then(page)).toBeVisible();
      await expect(page.getByText(row.says ?? unreached)).toHaveCount(0);
    });
  }
});
