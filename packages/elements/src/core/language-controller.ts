import type { LitElement, ReactiveController } from 'lit';
import type { CatalogueGroup, LoadedGroup, Words } from '../i18n/catalogue.js';
import { directionOf, languageOf, watchLanguage } from './language.js';
import { hasWords, loadLocale, localeChanges, wordsLocale, wordsOf } from './locales.js';

/** Follows the page's language, and loads the words before they are drawn. */
export class LanguageController implements ReactiveController {
  /** The shown words are of this language. */
  shown = 'en';
  #asked = 'en';
  /** The groups this widget has asked for. */
  readonly #groups = new Set<LoadedGroup>(['common']);
  #unwatch: (() => void) | undefined;

  /** @param ask asks for the words that the host's first drawing needs */
  constructor(
    private readonly host: LitElement,
    private readonly ask: () => unknown,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.host, this.update);
    localeChanges().addEventListener('change', this.update);
    this.update();
    this.ask();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    localeChanges().removeEventListener('change', this.update);
  }

  /** Checks again which language the page asks for. */
  readonly update = (): void => {
    this.#asked = languageOf(this.host);
    this.shown = wordsLocale(this.#asked);
    this.host.requestUpdate();
  };

  /** One group's words, or some of them; until they are loaded, English. */
  wordsOf<G extends CatalogueGroup, K extends keyof Words[G]>(
    group: G,
    english: Pick<Words[G], K>,
  ): Pick<Words[G], K> {
    if (!this.#groups.has(group)) void this.load(group);
    return wordsOf(group, english, this.shown);
  }

  /** Loads a group beyond those of the drawing. It never fails: English stands for what is missing. */
  load(group: LoadedGroup): Promise<void> {
    this.#groups.add(group);
    return this.arrival();
  }

  /** Resolves when the words are loaded; English replaces words that cannot be loaded. */
  async arrival(): Promise<void> {
    const { shown } = this;
    try {
      await Promise.all([...this.#groups].map((group) => loadLocale(shown, group)));
    } catch {
      if (this.shown === shown) this.shown = 'en';
      this.host.requestUpdate();
    }
  }

  /** Tells whether all words that this widget has asked for are here. */
  get complete(): boolean {
    return [...this.#groups].every((group) => hasWords(this.shown, group));
  }

  /** A tag for `Intl`: the requested language and region, as far as the shown words follow it. */
  get locale(): string {
    return this.shown === 'en' && !this.#asked.startsWith('en') ? 'en' : this.#asked;
  }

  /** The shown words are of this language. */
  get wordsLanguage(): string {
    return this.shown === 'en' ? 'en' : this.#asked;
  }

  /** The page's own direction holds; only words that are written the other way set theirs. */
  get direction(): 'rtl' | undefined {
    if (this.host.hasAttribute('dir') || directionOf(this.shown) === 'ltr') return undefined;
    return getComputedStyle(this.host).direction === 'rtl' ? undefined : 'rtl';
  }
}
