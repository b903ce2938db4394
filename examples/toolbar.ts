import { availableLocales } from '@corporate-billing/elements';
import { demoPassword, isScenario, scenarios } from '@corporate-billing/mocks';
import { applyLooks, changeAddress, options } from './demo.js';
import type { Steering } from './steering.js';

const users = [
  'acme-billing',
  'facturation@aurelia.example',
  'tanaka-keiri',
  'acme-readonly',
  'new-billing',
  'kontor-rechnung',
];
const latencies = ['0', '300', '1000', '5000'];

/**
 * The strip that says the data is invented, with the tools that steer it. It stands in the page's
 * own tree, since it belongs to the demo and not to the widgets.
 */
class DemoToolbar extends HTMLElement {
  #outbox = make('ol', { className: 'demo-outbox' });

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.lang = 'en';
    this.dir = 'ltr';
    const strip = make('p', {}, [
      make('strong', {}, ['Demo data']),
      ' Everything here is invented and stays in this browser.',
    ]);
    this.append(strip);
    document.addEventListener('demo-ready', () => {
      for (const note of window.demo?.notes ?? []) this.append(make('p', {}, [note]));
      if (options.toolbar) this.append(this.#tools());
    });
  }

  #tools(): HTMLElement {
    const steering = window.demo?.steering;
    const tools = make('details', {}, [
      make('summary', {}, ['Tools']),
      make('div', { className: 'demo-tools' }, [
        ...this.#looks(),
        ...(steering ? this.#steering(steering) : []),
        make('p', { className: 'demo-note' }, [
          `Answers come from ${window.demo?.answeredBy ?? 'nowhere'}. `,
          `The password of every demo account: ${demoPassword}`,
        ]),
        ...(steering ? [this.#mail(steering)] : []),
      ]),
    ]);
    return tools;
  }

  #looks(): HTMLElement[] {
    const chosen = new URLSearchParams(location.search);
    return [
      choice('User', ['', ...users], chosen.get('user') ?? '', 'As signed in', (user) => {
        changeAddress({ user: user || undefined });
        location.reload();
      }),
      choice(
        'Language',
        ['', ...availableLocales()],
        chosen.get('lang') ?? '',
        "The account's",
        (lang) => {
          changeAddress({ lang: lang || undefined });
          if (lang) looks();
          else location.reload();
        },
      ),
      choice('Theme', ['', 'light', 'dark'], chosen.get('theme') ?? '', "The system's", (theme) => {
        changeAddress({ theme: theme || undefined });
        looks();
      }),
      choice('Direction', ['', 'rtl'], chosen.get('dir') ?? '', 'ltr', (dir) => {
        changeAddress({ dir: dir || undefined });
        looks();
      }),
    ];
  }

  #steering(steering: Steering): HTMLElement[] {
    const chosen = new URLSearchParams(location.search);
    return [
      choice('Scenario', [...scenarios], chosen.get('scenario') ?? 'default', '', (scenario) => {
        changeAddress({ scenario: scenario === 'default' ? undefined : scenario });
        if (isScenario(scenario)) this.#try(steering.use(scenario));
      }),
      ...(options.api ? [] : [this.#latency(chosen.get('latency') ?? '0')]),
      button('One day later', () => {
        this.#try(steering.advance({ days: 1 }));
      }),
      button('30 days later', () => {
        this.#try(steering.advance({ days: 30 }));
      }),
      button('Reset the data', () => {
        changeAddress({ state: 'fresh', user: undefined, scenario: undefined });
        location.reload();
      }),
    ];
  }

  #latency(chosen: string): HTMLElement {
    return choice('Latency, ms', latencies, chosen, '', (latency) => {
      changeAddress({ latency: latency === '0' ? undefined : latency });
      location.reload();
    });
  }

  /** A failed act is explained under the tools. */
  #try(act: Promise<void>): void {
    act.catch((error: unknown) => {
      this.append(make('p', {}, [error instanceof Error ? error.message : String(error)]));
    });
  }

  #mail(steering: Steering): HTMLElement {
    const outbox = make('details', {}, [make('summary', {}, ['Outbox']), this.#outbox]);
    outbox.addEventListener('toggle', () => {
      this.#try(this.#showMail(steering));
    });
    return outbox;
  }

  async #showMail(steering: Steering): Promise<void> {
    const mails = [...(await steering.outbox())].reverse();
    const none = make('li', {}, ['No mail has been sent yet.']);
    const rows = mails.map((mail) =>
      make('li', {}, [
        make('strong', {}, [mail.subject]),
        ` to ${mail.to.join(', ')}, ${mail.at} `,
        ...(mail.link ? [make('a', { href: mail.link }, ['Open the link'])] : []),
      ]),
    );
    this.#outbox.replaceChildren(...(rows.length > 0 ? rows : [none]));
  }
}

function looks(): void {
  const chosen = new URLSearchParams(location.search);
  const theme = chosen.get('theme');
  applyLooks({
    lang: chosen.get('lang') ?? undefined,
    dir: chosen.get('dir') === 'rtl' ? 'rtl' : undefined,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
  });
}

function choice(
  name: string,
  values: readonly string[],
  chosen: string,
  emptyName: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = make('select', {});
  for (const value of values) select.append(new Option(value || emptyName, value));
  select.value = values.includes(chosen) ? chosen : (values[0] ?? '');
  select.addEventListener('change', () => {
    choose(select.value);
  });
  return make('label', {}, [make('span', {}, [name]), select]);
}

function button(name: string, press: () => void): HTMLElement {
  const made = make('button', { type: 'button' }, [name]);
  made.addEventListener('click', press);
  return made;
}

/** Under the strict policy no markup may be parsed from text, so elements are made one by one. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

customElements.define('demo-toolbar', DemoToolbar);
