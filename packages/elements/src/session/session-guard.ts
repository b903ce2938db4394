import type { Billing, Change, Session } from '@corporate-billing/sdk';
import type { UiHost } from '../ui/host.js';
import { documentPart, isShown } from '../ui/page.js';
import { define, pageSingleton } from '../core/registry.js';
import { samePerson } from '../core/session-keeper.js';
import type { SessionKeeper } from '../core/session-keeper.js';
import type { GuardQuestion, SessionQuestions } from './session-questions.js';

/** The person is asked this many ms before the session ends: time to read, decide and press. */
const warnBefore = 120_000;
const lookEvery = 15_000;
/**
 * Widgets without a sign-in beside them read without asking who is signed in; the guard asks this
 * many ms later.
 */
const askAfter = 1_000;

/**
 * Guards the session, once per page and client: it warns before the end, lays the sign-in over
 * forms that stay filled, and asks for the password in place. Its dialog is loaded when it is first
 * needed.
 */
export class SessionGuard extends EventTarget implements SessionKeeper, SessionQuestions {
  question: GuardQuestion = 'none';
  /** The session that ended: until somebody decides, the widgets keep showing what was there. */
  expiredSession: Session | undefined = undefined;

  #last: Session | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #confirming: { promise: Promise<boolean>; answer: (confirmed: boolean) => void } | undefined;
  #returning: ((back: boolean) => void)[] = [];
  readonly #watchers = new Map<() => void, UiHost & Element>();
  #shown: HTMLElement | undefined;

  constructor(readonly billing: Billing) {
    super();
  }

  /**
   * Called by each widget that uses the client; the guard sleeps while there is none.
   * @param widget whose life the guard follows
   * @param left told when nobody signs in again after the session's end
   */
  watch(widget: UiHost & Element, left: () => void): () => void {
    this.#watchers.set(left, widget);
    if (this.#watchers.size === 1) this.#start();
    return () => {
      this.#watchers.delete(left);
      if (this.#watchers.size === 0) this.#stop();
    };
  }

  /** The first widget on screen gets the focus when nothing else has it. */
  get firstWidget(): UiHost | undefined {
    return [...this.#watchers.values()].find((widget) => isShown(widget));
  }

  /** Asks for the password in place. Resolves to whether it was given. */
  stepUp(): Promise<boolean> {
    if (!this.#confirming) {
      let answer: (confirmed: boolean) => void = () => undefined;
      const promise = new Promise<boolean>((resolve) => (answer = resolve));
      this.#confirming = { promise, answer };
      this.#ask('confirm');
    }
    return this.#confirming.promise;
  }

  /**
   * Resolves to true when the person whose session ended is back, to false when somebody else is,
   * or nobody.
   */
  returned(): Promise<boolean> {
    if (!this.expiredSession) return Promise.resolve(Boolean(this.billing.session.known));
    return new Promise((resolve) => this.#returning.push(resolve));
  }

  /** The person gave the password, or declined. */
  answerStepUp(confirmed: boolean): void {
    this.#confirming?.answer(confirmed);
    this.#confirming = undefined;
    this.#ask('none');
  }

  /** Nobody signs in again: the page shows what strangers see, and forgets what was typed. */
  leave(): void {
    const { expiredSession } = this;
    this.expiredSession = undefined;
    this.#last = undefined;
    this.#settleReturn(false);
    this.#ask('none');
    if (expiredSession) for (const left of this.#watchers.keys()) left();
  }

  /** @internal a widget asked who is signed in: nobody announces the first answer */
  noteFirstSession(): void {
    const { known } = this.billing.session;
    if (!known || this.#last) return;
    this.#last = known;
    this.look();
  }

  /** The session was extended, or the person ended it. */
  readonly look = (): void => {
    clearTimeout(this.#timer);
    const { known, expiresAt } = this.billing.session;
    if (this.#watchers.size === 0) return;
    if (known === undefined) {
      // Without the timer nobody would notice the session's end, nor know whose forms those are.
      this.#timer = setTimeout(() => void this.#askServer(), askAfter);
      return;
    }
    if (!known || expiresAt === undefined) return;
    const left = expiresAt - this.billing.now();
    if (left > warnBefore) {
      if (this.question === 'warning') this.#ask('none');
      this.#timer = setTimeout(this.look, Math.min(left - warnBefore, lookEvery));
    } else void this.#askServer();
  };

  // Another tab may have used the session, or the clock of this machine may have jumped.
  async #askServer(): Promise<void> {
    try {
      await this.billing.session.current({ reload: true });
    } catch {
      // The server cannot be reached: the last known state is all there is.
      if (this.billing.session.known === undefined) {
        this.#timer = setTimeout(this.look, lookEvery);
      }
    }
    const { known, expiresAt } = this.billing.session;
    if (known) this.#last = known;
    if (!known || expiresAt === undefined) return;
    const left = expiresAt - this.billing.now();
    if (left > warnBefore) this.look();
    else {
      if (this.question === 'none') this.#ask('warning');
      this.#timer = setTimeout(this.look, Math.max(1000, Math.min(left, lookEvery)));
    }
  }

  #start(): void {
    this.billing.addEventListener('change', this.#onChange);
    document.addEventListener('visibilitychange', this.look);
    if (this.billing.session.known) this.#last = this.billing.session.known;
    this.look();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.billing.removeEventListener('change', this.#onChange);
    document.removeEventListener('visibilitychange', this.look);
  }

  /** @internal before the widgets redraw, so that they already know whether the session ended */
  readonly notice = (change: Change): void => {
    if (!change.groups.includes('session')) return;
    const { known } = this.billing.session;
    if (known) {
      const back = this.expiredSession ? samePerson(this.expiredSession, known) : true;
      this.#last = known;
      this.expiredSession = undefined;
      this.#settleReturn(back);
      if (this.question === 'sign-in') this.#ask('none');
      if (this.question === 'confirm' && !back) this.answerStepUp(false);
    } else if (change.reason === 'expired' && this.#last) {
      if (this.#confirming) this.answerStepUp(false);
      this.expiredSession = this.#last;
      this.#ask('sign-in');
    } else if (!this.expiredSession || change.reason === 'signed-out') {
      if (this.#confirming) this.answerStepUp(false);
      this.leave();
    }
  };

  readonly #onChange = (event: CustomEvent<Change>): void => {
    this.notice(event.detail);
    this.look();
  };

  #settleReturn(back: boolean): void {
    for (const settle of this.#returning) settle(back);
    this.#returning = [];
  }

  #ask(question: GuardQuestion): void {
    this.question = question;
    this.dispatchEvent(new Event('question'));
    if (question !== 'none') void this.#show();
  }

  async #show(): Promise<void> {
    const dialog = await import('./session-dialog.js').catch(() => undefined);
    if (!dialog) {
      this.#unshown();
      return;
    }
    define('cb-session-guard', dialog.CbSessionDialog);
    if (this.#shown?.isConnected) return;
    const element = new dialog.CbSessionDialog();
    element.guard = this;
    element.billing = this.billing;
    // The dialog goes where the widgets are seen: all of them may stand in a frame or a pop-up.
    const page = (this.firstWidget as Element | undefined)?.ownerDocument ?? document;
    documentPart(page, 'body').append(element);
    this.#shown = element;
  }

  /** The dialog could not be loaded: nobody waits for an answer, and it is asked for again. */
  #unshown(): void {
    if (this.question === 'confirm') this.answerStepUp(false);
    else if (this.question !== 'none') setTimeout(() => void this.#show(), lookEvery);
  }
}

/** Returns the one guard of a client on this page. */
export function sessionGuard(billing: Billing): SessionGuard {
  const guards = pageSingleton('session-guards', () => new WeakMap<Billing, SessionGuard>());
  let guard = guards.get(billing);
  if (!guard) guards.set(billing, (guard = new SessionGuard(billing)));
  return guard;
}
