import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromiumFlags } from '../support/browsers.mjs';

/** The states of the password bubble, as Chromium's own log names them. */
const acts = { PENDING_PASSWORD_STATE: 'save', PENDING_PASSWORD_UPDATE_STATE: 'update' };

/**
 * A Chromium with its own password manager and addresses. What it makes of a form, and what it
 * offers, is read from `chrome://password-manager-internals`; nobody has to press its bubble.
 */
export async function startChromium(path, origin) {
  const profile = mkdtempSync(join(tmpdir(), 'corporate-billing-chromium-'));
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: path,
    // An automated Chromium offers to save nothing.
    ignoreDefaultArgs: ['--enable-automation'],
    args: chromiumFlags,
  });
  const log = await context.newPage();
  await log.goto('chrome://password-manager-internals');
  const manager = await context.newPage();
  await manager.goto('chrome://password-manager/passwords');
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Autofill.enable');
  return new Chromium({ origin, profile, context, log, manager, page, devtools });
}

class Chromium {
  name = 'Chromium';
  #parts;
  #read = 0;
  #submitted = {};

  constructor(parts) {
    this.#parts = parts;
  }

  async open(path) {
    await this.#parts.page.goto(this.#parts.origin + path);
    this.#read = (await this.#log()).length;
  }

  run(work, ...args) {
    return this.#parts.page.evaluate(`(${work})(...${JSON.stringify(args)})`);
  }

  write(text) {
    return this.#parts.page.keyboard.type(text);
  }

  /** Presses Enter, and remembers what was in the fields: the log names them only. */
  async submit() {
    this.#submitted = await this.run(() =>
      Object.fromEntries([...document.querySelectorAll('input')].map((f) => [f.name, f.value])),
    );
    await this.#parts.page.keyboard.press('Enter');
  }

  /** Goes into a field; what is typed next replaces what it holds. */
  click(name) {
    return this.#parts.page.locator(`input[name="${name}"]`).first().click({ clickCount: 3 });
  }

  /** Replaces what is stored. */
  async store(entries) {
    const { manager, origin } = this.#parts;
    await manager.evaluate(
      async ({ url, entries }) => {
        const api = globalThis.chrome.passwordsPrivate;
        for (const group of await api.getCredentialGroups())
          for (const { id, storedIn } of group.entries) await api.removeCredential(id, storedIn);
        while ((await api.getCredentialGroups()).length > 0)
          await new Promise((next) => setTimeout(next, 50));
        for (const [username, password] of entries)
          await api.addPassword({ url, username, password, note: '', useAccountStore: false });
      },
      { url: `${origin}/`, entries },
    );
  }

  #log() {
    return this.#parts.log.evaluate(() => document.body.innerText);
  }

  /** Says what the manager offers since the page was opened: `save acme-billing`. */
  async offer() {
    const text = (await this.#log()).slice(this.#read);
    // While somebody types, Chromium has a key in its bar that can be pressed; that is no offer.
    if (!/Message:\s+Show password prompt/.test(text)) return 'nothing';
    const state = [...text.matchAll(/new state of the UI:\s*(\w+)/g)].at(-1)?.[1];
    const field = [...text.matchAll(/Username element :\s+(\S*)/g)].at(-1)?.[1];
    return `${acts[state] ?? state} ${this.#submitted[field] ?? ''}`.trim();
  }

  async #trigger(field, filling) {
    await field.click();
    const fieldId = await this.#backendId(await field.elementHandle());
    // A field that is for nothing of the kind is refused.
    await this.#parts.devtools
      .send('Autofill.trigger', { fieldId, ...filling })
      .catch(() => undefined);
  }

  /** Takes the browser's suggestion on a field. */
  async fillAddress(selector, address) {
    const { postal, tel, ...rest } = address;
    const fields = {
      COMPANY_NAME: rest.company,
      NAME_FULL: rest.name,
      ADDRESS_HOME_STREET_ADDRESS: rest.street,
      ADDRESS_HOME_CITY: rest.city,
      ADDRESS_HOME_STATE: rest.state ?? '',
      ADDRESS_HOME_ZIP: postal,
      ADDRESS_HOME_COUNTRY: rest.country,
      // Chromium stores a number as it was typed, and people type it without the plus.
      PHONE_HOME_WHOLE_NUMBER: tel.replace('+', ''),
    };
    const list = Object.entries(fields).map(([name, value]) => ({ name, value }));
    await this.#trigger(this.#parts.page.locator(selector).first(), { address: { fields: list } });
  }

  /** Hands a card to every control of the page; lists those that took something of it. */
  async fillCard() {
    const card = {
      number: '4111111111111111',
      name: 'Ann Lee',
      expiryMonth: '12',
      expiryYear: '2030',
      cvc: '123',
    };
    const { page } = this.#parts;
    const taken = [];
    for (const control of await page.locator('input:visible, select:visible').all()) {
      await this.#trigger(control, { card });
      const field = await control.evaluate((each) => each.matches(':autofill') && each.name);
      if (field) taken.push(field);
    }
    return taken;
  }

  async #backendId(handle) {
    const { devtools } = this.#parts;
    await handle.evaluate((element) => (globalThis.aimed = element));
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'aimed' });
    const { node } = await devtools.send('DOM.describeNode', { objectId: result.objectId });
    return node.backendNodeId;
  }

  async stop() {
    await this.#parts.context.close();
    rmSync(this.#parts.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
