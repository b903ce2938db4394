import { Marionette } from './marionette.mjs';
import { until } from './until.mjs';

/** Values that WebDriver gives to keys. */
const keys = { enter: '\uE007', down: '\uE015' };

/** A Firefox with its own password manager and addresses, asked from the inside. */
export async function startFirefox(path, origin) {
  const marionette = await Marionette.start(path, {
    'signon.rememberSignons': true,
    'signon.autofillForms': true,
    'signon.generation.enabled': false,
    'extensions.formautofill.addresses.supported': 'on',
    'extensions.formautofill.addresses.enabled': true,
    'extensions.formautofill.addresses.supportedCountries': 'US,CA,DE,FR,GB,JP,IT,ES',
    'browser.search.region': 'US',
    'datareporting.policy.dataSubmissionEnabled': false,
  });
  return new Firefox(marionette, origin);
}

class Firefox {
  name = 'Firefox';
  #marionette;
  #origin;

  constructor(marionette, origin) {
    this.#marionette = marionette;
    this.#origin = origin;
  }

  async open(path) {
    await this.#marionette.inBrowser(() => {
      globalThis.PopupNotifications.getNotification('password')?.remove();
    });
    await this.#marionette.open(this.#origin + path);
  }

  run(work, ...args) {
    return this.#marionette.inPage(work, ...args);
  }

  write(text) {
    return this.#marionette.keys([...text]);
  }

  submit() {
    return this.#marionette.keys([keys.enter]);
  }

  /** Goes into a field; what is typed next replaces what it holds. */
  click(name) {
    return this.#marionette.inPage((wanted) => {
      const field = document.querySelector(`input[name="${wanted}"]`);
      field.focus();
      field.select();
    }, name);
  }

  /** Replaces what is stored. */
  async store(entries) {
    await this.#marionette.inBrowser(
      async (origin, all) => {
        const { Cc, Ci, Services } = globalThis;
        await Services.logins.removeAllLoginsAsync();
        for (const [userId, password] of all) {
          const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(
            Ci.nsILoginInfo,
          );
          login.init(origin, '', null, userId, password, '', '');
          await Services.logins.addLoginAsync(login);
        }
      },
      this.#origin,
      entries,
    );
  }

  /** Presses the offer's main button. */
  async accept() {
    await this.#marionette.inBrowser(() => {
      const offer = globalThis.PopupNotifications.getNotification('password');
      offer.mainAction.callback({ source: 'test' });
      offer.remove();
    });
  }

  /** Lists what is stored, as `user password`. */
  stored() {
    return this.#marionette.inBrowser(async () => {
      const all = await globalThis.Services.logins.getAllLogins();
      return all.map(({ username, password }) => `${username} ${password}`).sort();
    });
  }

  /** Says what the manager offers: `update acme-billing`. */
  offer() {
    return this.#marionette.inBrowser(() => {
      const offer = globalThis.PopupNotifications.getNotification('password');
      // While somebody types, Firefox has a key in its bar that can be pressed; that is no offer.
      if (!offer || offer.dismissed) return 'nothing';
      const userId = document.getElementById('password-notification-username').value;
      return `${offer.mainAction.label.toLowerCase()} ${userId}`.trim();
    });
  }

  /** Takes the browser's suggestion on a field. */
  async fillAddress(selector, address) {
    await this.#storeAddress(address);
    await this.#marionette.inPage((wanted) => {
      const field = globalThis.deepQuery(wanted);
      field.blur();
      field.focus();
    }, selector);
    const isOffered = (kinds) => kinds.includes('autofill');
    await this.#marionette.keys([keys.down]);
    await until(() => this.#suggested(), isOffered);
    await this.#marionette.keys([keys.down]);
    await this.#marionette.keys([keys.enter]);
  }

  #suggested() {
    return this.#marionette.inBrowser(() => {
      const popup = document.getElementById('PopupAutoComplete');
      if (!popup?.popupOpen) return [];
      return [...popup.richlistbox.children].map((row) => row.getAttribute('originaltype'));
    });
  }

  #storeAddress({ company, name, street, city, state, postal, country, tel }) {
    return this.#marionette.inBrowser(
      async (fields) => {
        const { formAutofillStorage } = globalThis.ChromeUtils.importESModule(
          'resource://autofill/FormAutofillStorage.sys.mjs',
        );
        await formAutofillStorage.initialize();
        formAutofillStorage.addresses.removeAll();
        await formAutofillStorage.addresses.add(fields);
      },
      {
        organization: company,
        name,
        'street-address': street,
        'address-level2': city,
        'address-level1': state,
        'postal-code': postal,
        country,
        tel,
      },
    );
  }

  stop() {
    return this.#marionette.stop();
  }
}
