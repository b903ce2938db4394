import type { CbElement } from './cb-element.js';

/**
 * Runs one long piece of work that a person may cancel. It stops when the widget leaves the page,
 * and is forgotten with the person who began it.
 */
export abstract class CancellableRun<E> {
  /** Says why the last run failed. */
  error: E | undefined = undefined;

  #abort: AbortController | undefined;
  #run: Promise<void> | undefined;

  constructor(protected readonly host: CbElement) {
    host.register(this);
    host.addController({
      hostDisconnected: () => {
        this.cancel();
      },
    });
  }

  get pending(): Promise<void> | undefined {
    return this.#run;
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** @internal */
  forget(): void {
    this.cancel();
    this.clear();
  }

  /** Removes what was said about the last run. */
  clear(): void {
    this.error = undefined;
    this.host.requestUpdate();
  }

  protected launch(work: (signal: AbortSignal) => Promise<void>): void {
    this.clear();
    const { signal } = (this.#abort = new AbortController());
    this.#run = work(signal)
      .catch((error: unknown) => {
        if (!signal.aborted) this.fail(error);
      })
      .finally(() => {
        this.over();
        this.#run = undefined;
        this.host.requestUpdate();
      });
  }

  /** Is called when it failed and nobody had cancelled it, to keep what there is to say. */
  protected abstract fail(error: unknown): void;

  /** Is called at the end, however it ended: nothing is under way any more. */
  protected abstract over(): void;
}
