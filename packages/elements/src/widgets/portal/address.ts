import type { ReactiveController } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import type { PortalTab } from '../../core/events.js';
import { fragmentOf, placeOf } from './portal-rules.js';
import type { Place } from './portal-rules.js';

/**
 * Reads and writes the portal's part of the page's address: fragments that start with `#/`, and
 * none at all. It does nothing before `follow(true)`.
 */
export class Address implements ReactiveController {
  #on = false;
  #tabs: readonly PortalTab[] = [];

  constructor(
    host: CbElement,
    private readonly onPlace: (place: Place) => void,
  ) {
    host.addController(this);
  }

  /**
   * Starts or stops reading the address. A place that the address already names is reported at
   * once.
   */
  follow(on: boolean, tabs: readonly PortalTab[]): void {
    this.#tabs = tabs;
    this.#on = on;
    if (on && location.hash.startsWith('#/')) this.#read();
  }

  /** Writes the place a person went to, as one step that `back` undoes. */
  write(place: Place): void {
    const fragment = fragmentOf(place);
    if (!this.#on || location.hash === fragment) return;
    // The address is written whole, because a <base> would turn a bare fragment into another page's
    // address.
    history.pushState(history.state, '', location.pathname + location.search + fragment);
  }

  /** Another person uses the page: the address must not name what the last one saw. */
  clear(): void {
    if (!this.#on || !location.hash.startsWith('#/')) return;
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  readonly #read = (): void => {
    const place = this.#on ? placeOf(location.hash, this.#tabs) : undefined;
    if (place) this.onPlace(place);
  };
}
