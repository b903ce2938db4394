/** Lets a newcomer in with one press, while nobody is signed in. The panel is the demo's own. */
import { demoPassword } from '@corporate-billing/mocks';
import { onSession, options } from './demo.js';
import { button, make } from './make.js';

interface Person {
  readonly userId: string;
  readonly name: string;
  readonly role: string;
  readonly company: string;
  readonly country: string;
  /** The person's name is in this language. */
  readonly lang: string;
}

export const people: readonly Person[] = [
  {
    userId: 'acme-billing',
    name: 'Dana Whitfield',
    role: 'Pays and decides',
    company: 'Acme Field Support Inc.',
    country: 'United States',
    lang: 'en',
  },
  {
    userId: 'facturation@aurelia.example',
    name: 'Hélène Marchand',
    role: 'SEPA direct debit, in French',
    company: 'Aurélia Dépannage SAS',
    country: 'France',
    lang: 'fr',
  },
  {
    userId: 'kontor-rechnung',
    name: 'Jörg Sattler',
    role: 'SEPA direct debit, in German',
    company: 'Kontor Fernwartung GmbH',
    country: 'Germany',
    lang: 'de',
  },
  {
    userId: 'tanaka-keiri',
    name: '田中 恵',
    role: 'Bank transfer, in yen',
    company: 'Tanaka Support K.K.',
    country: 'Japan',
    lang: 'ja',
  },
  {
    userId: 'acme-readonly',
    name: 'Sam Ortiz',
    role: 'May read, and change nothing',
    company: 'Acme Field Support Inc.',
    country: 'United States',
    lang: 'en',
  },
  {
    userId: 'new-billing',
    name: 'Birte Petersen',
    role: 'A new account, still empty',
    company: 'Nordlicht Services GmbH',
    country: 'Germany',
    lang: 'de',
  },
];

class DemoPeople extends HTMLElement {
  #said = make('p', { role: 'status' });
  /** Whoever signed out sees a page without names, until the others are asked for. */
  #left = false;

  connectedCallback(): void {
    this.lang = 'en';
    this.dir = 'ltr';
    document.addEventListener('demo-ready', () => {
      const billing = window.demo?.billing;
      if (!billing || !options.toolbar) return;
      onSession(billing, (signedIn) => {
        this.hidden = signedIn || location.hash.startsWith('#reset=');
        if (signedIn) this.#left = true;
        this.replaceChildren(...(this.hidden ? [] : this.#content()));
      });
    });
  }

  #content(): HTMLElement[] {
    const title = make('h2', {}, ['Look around as']);
    if (!this.#left) return [title, ...this.#list()];
    const show = button('Somebody else', () => {
      show.replaceWith(...this.#list());
      this.querySelector('button')?.focus();
    });
    return [title, show];
  }

  #list(): HTMLElement[] {
    return [
      make(
        'ul',
        {},
        people.map((person) => this.#entry(person)),
      ),
      make('p', {}, ['Or sign in by hand. Everybody’s password is ', password(), '.']),
      this.#said,
    ];
  }

  #entry(person: Person): HTMLElement {
    const press = make('button', { type: 'button' }, [
      make('strong', { lang: person.lang }, [person.name]),
      make('span', {}, [`${person.company}, ${person.country}`]),
      make('span', {}, [person.role]),
    ]);
    press.addEventListener('click', () => {
      this.#signIn(person);
    });
    return make('li', {}, [press]);
  }

  #signIn({ userId, name }: Person): void {
    this.#said.textContent = '';
    window.demo?.billing.session
      .signIn({ userId, password: demoPassword })
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        this.#said.textContent = `${name} could not be signed in: ${reason}`;
      });
  }
}

const password = () => make('code', { translate: false }, [demoPassword]);

customElements.define('demo-people', DemoPeople);
