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
  /** Resolves when the browser has gone back where `leave` sent it. */
  pending: Promise<void> | undefined = undefined;

  #on = false;
  #tabs: readonly PortalTab[] = [];
  #start: PortalTab | undefined;
  #arrived: (() => void) | undefined;

  constructor(
    host: CbElement,
    private readonly onPlace: (place: Place) => void,
  ) {
    host.addController(this);
    host.register(this);
  }

  /**
   * Starts or stops reading the address. A place that the address already names is reported at
   * once.
   * @param start what an address without a fragment shows
   */
  follow(on: boolean, tabs: readonly PortalTab[], start?: PortalTab): void {
    this.#tabs = tabs;
    this.#on = on;
    this.#start = start;
    if (on && location.hash.startsWith('#/')) this.#read();
  }

  /** The place that the address names; undefined where it is not the portal's. */
  get place(): Place | undefined {
    if (!this.#on) return undefined;
    const place = placeOf(location.hash, this.#tabs);
    return place && this.#start && location.hash === '' ? { tab: this.#start } : place;
  }

  /** Writes the place a person went to, as one step that `back` undoes. */
  write(place: Place): void {
    const fragment = fragmentOf(place);
    if (!this.#on || location.hash === fragment) return;
    // The browser is still on its way back: a new entry now would be the one it goes back from.
    if (this.pending)
      void this.pending.then(() => {
        this.write(place);
      });
    else this.#put('pushState', fragment);
  }

  /** The person turned to a step inside the place, or left it: leaving takes its entry away. */
  turn(place: Place): void {
    const here = this.place;
    const fragment = fragmentOf(place);
    if (!this.#on || this.pending || !(place.step ?? here?.step)) return;
    if (location.hash === fragment) return;
    if (this.#before === fragment) this.#leave();
    else this.#put(place.step ? 'pushState' : 'replaceState', fragment);
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
    this.#arrived?.();
  }

  /** Is the fragment of the entry before this one, where the portal wrote both. */
  get #before(): string | undefined {
    const state = history.state as { cb?: { at: string; from: string } } | null;
    // A page that copies the state of one entry to another makes it say nothing.
    return state?.cb?.at === location.hash ? state.cb.from : undefined;
  }

  #put(how: 'pushState' | 'replaceState', fragment: string): void {
    const state: unknown = history.state;
    const { place } = this;
    const cb = { at: fragment, from: place ? fragmentOf(place) : location.hash };
    const isPushed = how === 'pushState' && typeof state === 'object';
    // The address is written whole, because a <base> would turn a bare fragment into another page's
    // address.
    const address = location.pathname + location.search + fragment;
    history[how](isPushed ? { ...state, cb } : state, '', address);
  }

  #leave(): void {
    this.pending = new Promise((resolve) => {
      this.#arrived = () => {
        this.pending = this.#arrived = undefined;
        resolve();
      };
    });
    history.back();
  }

  readonly #read = (): void => {
    const { place } = this;
    // The portal itself went back: the person is where they wanted to be already.
    if (this.#arrived) this.#arrived();
    else if (place) this.onPlace(place);
  };
}
