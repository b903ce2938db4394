import type { ReactiveControllerHost } from 'lit';
import type { englishErrors } from '../i18n/error-words.js';
import type { Words, CatalogueGroup } from '../i18n/catalogue.js';

/**
 * The part of a widget that drawing needs: its words, its language and its tree. `CbElement`
 * implements it.
 */
export interface UiHost extends ReactiveControllerHost {
  /** This BCP 47 tag is for `Intl`. */
  readonly locale: string;
  readonly common: Words['common'];
  readonly errorTexts: ReturnType<typeof englishErrors>;
  readonly renderRoot: DocumentFragment | HTMLElement;
  /** Announces a sentence in the widget's standing status region. */
  say(text: string): void;
  wordsOf<G extends CatalogueGroup, K extends keyof Words[G]>(
    group: G,
    english: Pick<Words[G], K>,
  ): Pick<Words[G], K>;
}
