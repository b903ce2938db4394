import { html, nothing } from 'lit';
import type { CbElement } from './cb-element.js';
import type { NavigateDetail, PortalTab } from './events.js';
import { placesWords } from '../i18n/places.words.js';
import { focusOn } from '../ui/focus.js';
import { messageView } from '../ui/states.js';

/**
 * Leads a person out of a widget. Where no page leads there, it says where to look: no press is in
 * vain.
 */
export class Navigation {
  #tab: PortalTab | undefined;

  constructor(private readonly host: CbElement) {
    host.register(this);
  }

  forget(): void {
    this.#tab = undefined;
  }

  readonly go = (to: NavigateDetail): void => {
    const led = !this.host.emit('cb-navigate', to);
    this.#tab = led ? undefined : to.tab;
    this.host.requestUpdate();
    if (!led) void focusOn(this.host, '.elsewhere');
  };

  /** Draws the message above what the widget shows. */
  view(): unknown {
    if (!this.#tab) return nothing;
    const words = this.host.wordsOf('portal', placesWords);
    return html`<div class="elsewhere" tabindex="-1">
      ${messageView('info', words.elsewhere(words[this.#tab]))}
    </div>`;
  }
}
