import type { LitElement, ReactiveController } from 'lit';
import { directionOf, languageOf, watchLanguage } from './language.js';
import { hasWords, loadLocale, localeChanges, wordsLocale } from './locales.js';

/** Follows the page's language, and loads the words before they are drawn. */
export class LanguageController implements ReactiveController {
  /** The shown words are of this language. */
  shown = 'en';
  #asked = 'en';
  #unwatch: (() => void) | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.host, this.update);
    localeChanges().addEventListener('change', this.update);
    this.update();
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

  /** Resolves when the words are loaded; English replaces words that cannot be loaded. */
  async arrival(): Promise<void> {
    try {
      await loadLocale(this.shown);
    } catch {
      this.shown = 'en';
    }
  }

  /** Tells whether the words are still to be loaded. */
  get missing(): boolean {
    return !hasWords(this.shown);
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
