/**
 * What browsers do with our forms by themselves, tried in the browsers. `npm test` holds the tokens
 * and the readings this stands on; here it is seen that browsers act on them.
 */
import assert from 'node:assert/strict';
import { until } from './until.mjs';

const password = 'Rescue-2026!';
const fresh = 'state=fresh&toolbar=off&lang=en';

/** Waits in the page until a field is there; walks open shadow roots. */
const prepare = (browser, selector) =>
  browser.run(async (wanted) => {
    globalThis.deepQuery = (selector, root = document) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches(selector)) return element;
        const found = element.shadowRoot && globalThis.deepQuery(selector, element.shadowRoot);
        if (found) return found;
      }
      return null;
    };
    while (!globalThis.deepQuery(wanted)) await new Promise((next) => setTimeout(next, 50));
  }, selector);

async function openSignIn(browser, query = fresh) {
  await browser.open(`/widgets/cb-login.html?${query}`);
  await prepare(browser, 'cb-login input[name="password"]');
}

async function signIn(browser, userId, secret) {
  await openSignIn(browser);
  await browser.click('userId');
  await browser.write(userId);
  await browser.click('password');
  await browser.write(secret);
  await browser.submit();
}

/** Follows the link that is mailed to a person, and sets a new password. */
async function resetPassword(browser, userId, secret, before = () => undefined) {
  await browser.open(`/widgets/cb-password-reset.html?${fresh}`);
  await prepare(browser, 'html[data-demo="ready"]');
  await browser.run(async (person) => {
    await globalThis.demo.billing.session.requestPasswordReset({ userId: person });
    location.hash = new URL(globalThis.demo.backend.outbox.at(-1).link).hash;
  }, userId);
  await prepare(browser, 'cb-password-reset input[name="password"]');
  await browser.click('password');
  await browser.write(secret);
  await before();
  await browser.click('password');
  await browser.submit();
  await says(browser, 'cb-password-reset', 'Your password is set');
}

/** Waits until a widget says something. */
const says = (browser, tag, text) =>
  browser.run(
    async (name, wanted) => {
      const shown = () => document.querySelector(name).shadowRoot.textContent;
      while (!shown().includes(wanted)) await new Promise((next) => setTimeout(next, 50));
    },
    tag,
    text,
  );

const offers = async (browser, wanted) =>
  assert.equal(
    await until(
      () => browser.offer(),
      (offer) => offer === wanted,
    ),
    wanted,
  );

const people = ['acme-billing', 'acme-readonly', 'facturation@aurelia.example'];
const known = people.map((userId) => [userId, password]);

const refused = 'a refused sign-in is offered nothing';

/** Firefox takes each form that is submitted for one that was accepted, and no page can tell it. */
export const firefoxCannot = [refused];

export const passwordFacts = {
  'a first sign-in is offered to be saved': async (browser) => {
    await browser.store([]);
    await signIn(browser, 'acme-billing', password);
    await says(browser, 'cb-login', 'Dana Whitfield');
    await offers(browser, 'save acme-billing');
  },
  'a known sign-in is offered nothing': async (browser) => {
    await browser.store(known);
    await signIn(browser, 'acme-billing', password);
    await says(browser, 'cb-login', 'Dana Whitfield');
    assert.equal(await browser.offer(), 'nothing');
  },
  [refused]: async (browser) => {
    await browser.store(known);
    await signIn(browser, 'acme-billing', 'Not-the-password-1!');
    await says(browser, 'cb-login', 'Invalid User ID/password');
    assert.equal(await browser.offer(), 'nothing');
  },
};
for (const userId of people) {
  passwordFacts[`a new password of ${userId} changes that entry`] = async (browser) => {
    await browser.store(known);
    await resetPassword(browser, userId, 'Neues-Wort-77!');
    await offers(browser, `update ${userId}`);
    if (!browser.stored) return;
    await browser.accept();
    const right = known.map(([each, old]) => `${each} ${each === userId ? 'Neues-Wort-77!' : old}`);
    const isRight = (stored) => stored.join() === right.sort().join();
    assert.deepEqual(await until(() => browser.stored(), isRight), right.sort());
  };
}

passwordFacts['a new password that was made visible changes that entry'] = async (browser) => {
  await browser.store(known);
  await resetPassword(browser, 'acme-readonly', 'Neues-Wort-77!', () =>
    browser.run(() => document.querySelector('cb-password-reset button[type="button"]').click()),
  );
  await offers(browser, 'update acme-readonly');
};

passwordFacts['the one entry is filled in at the next sign-in'] = async (browser) => {
  await browser.store([['acme-readonly', password]]);
  await openSignIn(browser);
  const userId = () => browser.run(() => document.querySelector('[name="userId"]').value);
  assert.equal(await until(userId, (value) => value !== ''), 'acme-readonly');
  await browser.click('password');
  await browser.submit();
  await says(browser, 'cb-login', 'Sam Ortiz');
};

passwordFacts['signing in again after the session ended is offered nothing'] = async (browser) => {
  await browser.store(known);
  await openAddress(browser, 'acme-billing');
  await browser.run(async () => {
    await globalThis.demo.steering.use('session-expired');
    globalThis.deepQuery('[type="submit"]').click();
  });
  await prepare(browser, '#cb-guard-password');
  await browser.click('password');
  await browser.write(password);
  await browser.submit();
  await browser.run(async () => {
    const asks = () => document.querySelector('#cb-guard-password');
    while (asks()) await new Promise((next) => setTimeout(next, 50));
  });
  assert.equal(await browser.offer(), 'nothing');
};

/** What people keep in their browsers, and what is stored after `Save`. */
const addresses = [
  {
    userId: 'acme-billing',
    kept: {
      company: 'Globex, LLC',
      name: 'Ann Lee',
      street: '1 Main St\nSuite 9',
      city: 'Boston',
      state: 'MA',
      postal: '02134',
      country: 'US',
      tel: '+16175550100',
    },
    stored: { city: 'Boston', region: 'MA', postalCode: '02134' },
  },
  {
    userId: 'facturation@aurelia.example',
    kept: {
      company: 'Aurélia SA',
      name: 'Paul Roux',
      street: '5 rue de la Paix\nBâtiment B',
      city: 'Paris',
      postal: '75002',
      country: 'FR',
      tel: '+33478000000',
    },
    stored: { city: 'Paris', postalCode: '75002' },
  },
  {
    userId: 'kontor-rechnung',
    kept: {
      company: 'Kontor GmbH',
      name: 'Eva Lang',
      street: 'Hauptstraße 5\nHinterhaus',
      city: 'Berlin',
      postal: '10115',
      country: 'DE',
      tel: '+4930901820',
    },
    stored: { city: 'Berlin', postalCode: '10115' },
  },
  {
    userId: 'tanaka-keiri',
    kept: {
      company: '田中サポート',
      name: '佐藤 花子',
      street: '丸の内1-1-1\nビル5F',
      city: '千代田区',
      state: 'Tokyo',
      postal: '100-0005',
      country: 'JP',
      tel: '+81312345678',
    },
    stored: { city: '千代田区', region: 'Tokyo', postalCode: '100-0005' },
  },
];

export const addressFacts = {};
for (const { userId, kept, stored } of addresses) {
  addressFacts[`an address of ${kept.country} is filled in whole, and saved`] = async (browser) => {
    await openAddress(browser, userId);
    await emptyForm(browser);
    await browser.fillAddress('input[name="line1"]', kept);
    const phone = () => browser.run(() => globalThis.deepQuery('input[name="phone"]').value);
    assert.notEqual(await until(phone, (value) => value !== ''), '');
    await browser.run(() => globalThis.deepQuery('[type="submit"]').click());
    await says(browser, 'cb-billto-form', 'Saved.');
    const saved = await browser.run(() => globalThis.demo.billing.billTo.get({ reload: true }));
    const { company, contactName, addressLines, country } = saved;
    const { city, region, postalCode, phone: number } = saved;
    assert.deepEqual(
      {
        company,
        contactName,
        addressLines,
        country,
        city,
        postalCode,
        number,
        ...(region && { region }),
      },
      {
        company: kept.company,
        contactName: kept.name,
        addressLines: kept.street.split('\n'),
        country: kept.country,
        number: kept.tel,
        ...stored,
      },
    );
  };
}

/** Opens the address of a person's account to be changed. */
async function openAddress(browser, userId) {
  await browser.open(`/widgets/cb-billto-form.html?${fresh}&user=${encodeURIComponent(userId)}`);
  await prepare(browser, '[data-edit]');
  await browser.run(() => globalThis.deepQuery('[data-edit]').click());
  await prepare(browser, 'input[name="phone"]');
}

/** Presses what empties the address, and empties the rest as a person does. */
const emptyForm = (browser) =>
  browser.run(() => {
    const { shadowRoot } = document.querySelector('cb-billto-form');
    const isClear = ({ textContent }) => textContent.includes('Clear the address');
    [...shadowRoot.querySelectorAll('form button')].find(isClear).click();
    for (const name of ['company', 'contactName', 'phone']) {
      const field = shadowRoot.querySelector(`[name="${name}"]`);
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  });

/** Which fields of a page a card of the browser's went into; Chromium alone can be handed one. */
export const cardFacts = {};
for (const tag of ['cb-payment-method', 'cb-pay-invoice', 'cb-billto-form', 'cb-login']) {
  cardFacts[`${tag} has no field that takes a card`] = async (browser) => {
    await browser.open(`/widgets/${tag}.html?${fresh}&user=acme-billing`);
    await prepare(browser, 'html[data-demo="ready"]');
    await prepare(browser, 'button');
    assert.deepEqual(await browser.fillCard(), []);
  };
}
