import { availableLocales } from '@corporate-billing/elements';
import { demoPassword, describeScenario, isScenario, scenarios } from '@corporate-billing/mocks';
import type { Mail } from '@corporate-billing/mocks';
import { applyLooks, changeAddress, options } from './demo.js';
import { hearingList } from './hearing.js';
import { button, choice, foldable, make } from './make.js';
import { people } from './people.js';
import type { Steering } from './steering.js';
import { currentStory, storyList } from './trying.js';

const latencies = ['0', '300', '1000', '5000'];

/**
 * The strip that says the data is invented, what day it is there and what is the matter, with the
 * tools that steer it. It stands in the page's own tree, since it belongs to the demo and not to the
 * widgets.
 */
class DemoToolbar extends HTMLElement {
  #outbox = make('ol', { className: 'demo-outbox' });
  #day = make('time', {});
  #situation = make('span', { className: 'demo-situation' });
  #bar = make('div', { className: 'demo-bar' });

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.lang = 'en';
    this.dir = 'ltr';
    this.#bar.append(
      make('p', {}, [
        make('strong', {}, ['Demo data']),
        ' Everything here is invented and stays in this browser.',
      ]),
    );
    if (location.pathname.includes('/widgets/')) {
      this.#bar.append(make('a', { href: 'index.html' }, ['All widgets']));
    }
    this.append(this.#bar);
    const hearing = hearingList();
    document.addEventListener('demo-ready', () => {
      for (const note of window.demo?.notes ?? []) this.append(make('p', {}, [note]));
      const steering = window.demo?.steering;
      if (options.toolbar && steering) this.#show(steering, hearing);
    });
  }

  #show(steering: Steering, hearing: HTMLElement): void {
    this.#bar.append(this.#day, this.#situation);
    this.append(storyList(), this.#tools(steering), foldable('What the page hears', [hearing]));
    const story = currentStory(steering, ({ scenario, days }) => {
      if (scenario) this.#enter(steering, scenario);
      if (days) this.#pass(steering, days);
    });
    if (story) this.append(story);
    const look = (): void => {
      this.#try(this.#showSituation(steering));
    };
    document.addEventListener('demo-situation', look);
    look();
  }

  async #showSituation(steering: Steering): Promise<void> {
    const { now, scenario } = await steering.situation();
    const day = new Date(now);
    this.#day.dateTime = day.toISOString().slice(0, 10);
    this.#day.textContent = day.toLocaleDateString('en', { dateStyle: 'full', timeZone: 'UTC' });
    const isUsual = scenario === 'default' || !isScenario(scenario);
    const words = isUsual ? [] : [describeScenario(scenario), ' ', this.#backToUsual(steering)];
    this.#situation.replaceChildren(...words);
  }

  #backToUsual(steering: Steering): HTMLElement {
    return button('Back to normal', () => {
      this.#enter(steering, 'default');
    });
  }

  #tools(steering: Steering): HTMLElement {
    return foldable('Tools', [
      make('div', { className: 'demo-tools' }, [
        ...this.#looks(),
        ...this.#steering(steering),
        make('p', { className: 'demo-note' }, [
          `Answers come from ${window.demo?.answeredBy ?? 'nowhere'}. `,
          `The password of every demo account: ${demoPassword}`,
        ]),
        this.#mail(steering),
      ]),
    ]);
  }

  #looks(): HTMLElement[] {
    const chosen = new URLSearchParams(location.search);
    const users = people.map(({ userId }) => [userId, userId] as const);
    const languages = availableLocales().map((tag) => [tag, tag] as const);
    return [
      choice('User', [['', 'As signed in'], ...users], chosen.get('user') ?? '', (user) => {
        changeAddress({ user: user || undefined });
        location.reload();
      }),
      choice(
        'Language',
        [['', "The account's"], ...languages],
        chosen.get('lang') ?? '',
        (lang) => {
          changeAddress({ lang: lang || undefined });
          if (lang) looks();
          else location.reload();
        },
      ),
      choice('Theme', themes, chosen.get('theme') ?? '', (theme) => {
        changeAddress({ theme: theme || undefined });
        looks();
      }),
      choice('Direction', directions, chosen.get('dir') ?? '', (dir) => {
        changeAddress({ dir: dir || undefined });
        looks();
      }),
    ];
  }

  #steering(steering: Steering): HTMLElement[] {
    const chosen = new URLSearchParams(location.search);
    const situations = scenarios.map((id) => [id, describeScenario(id)] as const);
    return [
      choice('Situation', situations, chosen.get('scenario') ?? 'default', (scenario) => {
        this.#enter(steering, scenario);
      }),
      ...(options.api ? [] : [this.#latency(chosen.get('latency') ?? '0')]),
      button('One day later', () => {
        this.#pass(steering, 1);
      }),
      button('30 days later', () => {
        this.#pass(steering, 30);
      }),
      button('Reset the data', () => {
        changeAddress({ state: 'fresh', user: undefined, scenario: undefined, story: undefined });
        location.reload();
      }),
    ];
  }

  #latency(chosen: string): HTMLElement {
    const values = latencies.map((ms) => [ms, ms] as const);
    return choice('Latency, ms', values, chosen, (latency) => {
      changeAddress({ latency: latency === '0' ? undefined : latency });
      location.reload();
    });
  }

  #enter(steering: Steering, scenario: string): void {
    if (!isScenario(scenario)) return;
    changeAddress({ scenario: scenario === 'default' ? undefined : scenario });
    const select = this.querySelector<HTMLSelectElement>('select[data-name="Situation"]');
    if (select) select.value = scenario;
    this.#try(steering.use(scenario).then(() => this.#showSituation(steering)));
  }

  /** Sessions end while days pass: the person is signed in anew, and sees the later page. */
  #pass(steering: Steering, days: number): void {
    const billing = window.demo?.billing;
    const pass = async (): Promise<void> => {
      const session = await billing?.session.current().catch(() => null);
      await steering.advance({ days });
      if (session) {
        await billing?.session.signIn({ userId: session.userId, password: demoPassword });
      }
      location.reload();
    };
    this.#try(pass());
  }

  /** A failed act is explained under the tools. */
  #try(act: Promise<void>): void {
    act.catch((error: unknown) => {
      this.append(make('p', {}, [error instanceof Error ? error.message : String(error)]));
    });
  }

  #mail(steering: Steering): HTMLElement {
    const outbox = foldable('Outbox', [this.#outbox]);
    outbox.addEventListener('toggle', () => {
      if (outbox.open) this.#try(this.#showMail(steering));
    });
    return outbox;
  }

  async #showMail(steering: Steering): Promise<void> {
    const mails = [...(await steering.outbox())].reverse();
    const none = make('li', {}, ['No mail has been sent yet.']);
    const rows = mails.map((mail) =>
      make('li', {}, [
        make('strong', {}, [mail.subject]),
        make('span', {}, [` to ${mail.to.join(', ')}, ${mail.at}`]),
        make('p', { className: 'demo-mail' }, [mail.text]),
        ...(mail.attachments?.length
          ? [make('p', {}, ['Attached:', ...this.#files(steering, mail)])]
          : []),
        ...(mail.link ? [make('a', { href: mail.link }, ['Open the link'])] : []),
      ]),
    );
    this.#outbox.replaceChildren(...(rows.length > 0 ? rows : [none]));
  }

  async #saveFile(steering: Steering, mailId: string, name: string): Promise<void> {
    save(await steering.attachment(mailId, name), name);
  }

  /** A press on a file's name makes the file and saves it. */
  #files(steering: Steering, { mailId, attachments = [] }: Mail): (Node | string)[] {
    return attachments.flatMap((name) => [
      ' ',
      button(name, () => {
        this.#try(this.#saveFile(steering, mailId, name));
      }),
    ]);
  }
}

/** Saves a file as a press on a link does; the address stays good while the browser reads it. */
function save(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  make('a', { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
}

const themes = [
  ['', "The system's"],
  ['light', 'light'],
  ['dark', 'dark'],
] as const;

const directions = [
  ['', 'ltr'],
  ['rtl', 'rtl'],
] as const;

function looks(): void {
  const chosen = new URLSearchParams(location.search);
  const theme = chosen.get('theme');
  applyLooks({
    lang: chosen.get('lang') ?? undefined,
    dir: chosen.get('dir') === 'rtl' ? 'rtl' : undefined,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
  });
}

customElements.define('demo-toolbar', DemoToolbar);
