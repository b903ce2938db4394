import type { UiHost } from '../ui/host.js';

/**
 * One piece of work that may pause for the person: to give the password again, to sign in, to answer
 * a bank. While it pauses nothing is under way, so that a widget can settle and show the question.
 *
 * @example
 * readonly #run = new PausableRun(this.host);
 * get pending() { return this.#run.pending; }
 * this.#run.start(this.#send());
 * // in #send():
 * if (await this.#run.ask(guard.stepUp())) await this.#sendOnce();
 */
export class PausableRun {
  #work: Promise<unknown> | undefined;
  /** The question to the person, until it is answered. */
  #question: Promise<unknown> | undefined;
  #onPause: (() => void)[] = [];

  constructor(private readonly host: Pick<UiHost, 'requestUpdate'>) {}

  /**
   * Resolves with the work under way. It is undefined while the person is asked, and also settles
   * when the run pauses, so that `settled()` cannot hang.
   */
  get pending(): Promise<unknown> | undefined {
    if (this.#question || !this.#work) return undefined;
    return Promise.race([
      this.#work,
      new Promise<void>((resolve) => {
        this.#onPause.push(resolve);
      }),
    ]);
  }

  start<T>(work: Promise<T>): Promise<T> {
    this.#work = work;
    this.host.requestUpdate();
    return work;
  }

  /** Ends the run: it is over, or nobody waits for it any more. */
  end(): void {
    this.#work = this.#question = undefined;
  }

  /** Pauses until the person has answered. */
  async ask<A>(question: Promise<A>): Promise<A> {
    this.#question = question;
    for (const tell of this.#onPause.splice(0)) tell();
    this.host.requestUpdate();
    try {
      return await question;
    } finally {
      if (this.#question === question) this.#question = undefined;
      this.host.requestUpdate();
    }
  }
}
