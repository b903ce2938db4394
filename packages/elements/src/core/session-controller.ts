import type { Billing, Change, Session } from '@corporate-billing/sdk';
import type { ReactiveController } from 'lit';
import type { UiHost } from '../ui/host.js';
import { judgeEmbedding, knownToApi } from './judge-embedding.js';
import { samePerson } from './session-keeper.js';
import type { SessionKeeper } from './session-keeper.js';

/** The part of a widget that its session needs. */
type SessionHost = UiHost &
  Element & {
    readonly billing: Billing | undefined;
    keeperOf?(billing: Billing): SessionKeeper | undefined;
  };

/**
 * Follows who is signed in for a widget: notices when another person uses the page, or nobody does.
 */
export class SessionController implements ReactiveController {
  #client: Billing | undefined;
  #unwatch: (() => void) | undefined;
  #person: Session | null | undefined;

  /** @param onStranger called when what the widget keeps belongs to somebody who is gone */
  constructor(
    private readonly host: SessionHost,
    private readonly onStranger: () => void,
  ) {
    host.addController(this);
  }

  /**
   * Is undefined while nobody has asked, null when nobody is signed in. A session that has ended
   * counts until somebody decides what follows.
   */
  get current(): Session | null | undefined {
    const known = this.host.billing?.session.known;
    return known ?? this.#keeper?.expiredSession ?? known;
  }

  /** The session ended and the person is being asked to sign in again. */
  get expired(): boolean {
    return this.#keeper?.expiredSession !== undefined;
  }

  hostConnected(): void {
    this.follow();
  }

  hostDisconnected(): void {
    this.#unfollow();
  }

  /** Follows the client the widget has now. */
  follow(): void {
    const client = this.host.isConnected ? this.host.billing : undefined;
    // What watches over the session may be loaded later than the widget.
    if (client === this.#client && (this.#unwatch || !client)) return;
    this.#unfollow();
    if (!client) return;
    this.#client = client;
    this.#unwatch = this.host.keeperOf?.(client)?.watch(this.host, this.#onLeft);
    client.addEventListener('change', this.#onChange);
  }

  /** Compares who is signed in with who was. */
  compare(reason?: Change['reason']): void {
    const session = this.current;
    if (session === undefined) return;
    this.#keeper?.noteFirstSession();
    const before = this.#person;
    this.#person = session;
    const stranger = before && (!session || !samePerson(before, session));
    // A form may have been filled before anybody asked who is signed in; a page that opens signed
    // out only learns so, and must not lose a sign-in under way.
    const left = before === undefined && session === null && reason !== undefined;
    if (stranger ?? left) this.onStranger();
  }

  get #keeper(): SessionKeeper | undefined {
    const { billing } = this.host;
    return billing && this.host.keeperOf?.(billing);
  }

  readonly #onChange = (event: CustomEvent<Change>): void => {
    if (!event.detail.groups.includes('session')) return;
    const { reason } = event.detail;
    if (reason === 'signed-in' && this.#client) knownToApi.delete(this.#client);
    if (reason === 'expired') this.#judgeExpiry();
    this.compare(reason);
    this.host.requestUpdate();
  };

  /** Perhaps the browser did not keep the cookie of a session that nobody ended. */
  #judgeExpiry(): void {
    const { billing } = this.host;
    const session = this.#person;
    if (!billing || !session || knownToApi.has(billing)) return;
    judgeEmbedding((faults) => {
      faults.judgeExpiry(session, billing);
    });
  }

  readonly #onLeft = (): void => {
    this.compare();
    this.host.requestUpdate();
  };

  #unfollow(): void {
    this.#client?.removeEventListener('change', this.#onChange);
    this.#unwatch?.();
    this.#client = this.#unwatch = undefined;
  }
}
