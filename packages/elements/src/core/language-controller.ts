import type { LitElement, ReactiveController } from 'lit';
import { directionOf, languageOf, watchLanguage } from './language.js';
import { hasWords, loadLocale, localeChanges, wordsLocale } from './locales.js';

/** The language a widget speaks: follows the page, and brings the words before they are drawn. */
export class LanguageController implements ReactiveController {
  /** The language of the words that are shown. */
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

  /** Looks again at what the page asks for. */
  readonly update = (): void => {
    this.#asked = languageOf(this.host);
    this.shown = wordsLocale(this.#asked);
    this.host.requestUpdate();
  };

  /** Resolves when the words are here; English stands in for words that cannot be had. */
  async arrival(): Promise<void> {
    try {
      await loadLocale(this.shown);
    } catch {
      this.shown = 'en';
    }
  }

  /** Whether the words have to be waited for. */
  get missing(): boolean {
    return !hasWords(this.shown);
  }

  /** Tag for `Intl`: the language and region asked for, as far as the shown words follow it. */
  get locale(): string {
    return this.shown === 'en' && !this.#asked.startsWith('en') ? 'en' : this.#asked;
  }

  /** What the shown words are in. */
  get wordsLanguage(): string {
    return this.shown === 'en' ? 'en' : this.#asked;
  }

  /** The page's own direction leads; only words written the other way than the page ask for theirs. */
  get direction(): 'rtl' | undefined {
    if (this.host.hasAttribute('dir') || directionOf(this.shown) === 'ltr') return undefined;
    return getComputedStyle(this.host).direction === 'rtl' ? undefined : 'rtl';
  }
}
