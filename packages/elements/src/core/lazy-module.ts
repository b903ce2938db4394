import { nothing } from 'lit';
import { messageView } from '../ui/states.js';
import type { CbElement, WidgetTask } from './cb-element.js';

/**
 * Loads code that a widget does not need for its first drawing. When the code for what a person
 * asked for did not arrive, the request is kept until `Try again` loads it.
 *
 * @example
 * readonly #csv = new LazyModule(this, () => import('./history-csv.js'));
 * readonly #onCsv = () => this.#csv.use((code) => code.saveCsv(this, rows));
 * // where it is drawn:
 * html`${this.#csv.failure()}`;
 */
export class LazyModule<M> implements WidgetTask {
  /** The module; undefined until it is loaded. */
  code: M | undefined = undefined;
  pending: Promise<M | undefined> | undefined = undefined;

  /** Somebody asked for the code and it did not arrive. */
  failed = false;

  /** The last thing a person asked for, until it is taken back. */
  #asked: ((code: M) => unknown) | undefined;

  constructor(
    private readonly host: CbElement,
    private readonly importModule: () => Promise<M>,
  ) {
    host.register(this);
  }

  /**
   * Loads the code ahead and draws the widget again. Nobody waits for it yet: a failure is not
   * shown, and resolves to undefined.
   */
  load(): Promise<M | undefined> {
    if (this.code) return Promise.resolve(this.code);
    return (this.pending ??= this.importModule()
      .then(
        (code) => {
          this.host.requestUpdate();
          return (this.code = code);
        },
        () => undefined,
      )
      .finally(() => (this.pending = undefined)));
  }

  /**
   * Does what a person asked for, at once when the code is loaded; when it cannot be loaded,
   * `failure()` says so.
   */
  async use(act: (code: M) => unknown = () => undefined): Promise<void> {
    this.#asked = act;
    const code = this.code ?? (await this.load());
    if (this.#asked !== act) return;
    this.failed = !code;
    this.host.requestUpdate();
    if (code) await act(code);
  }

  /** Asks for code that a drawing needs, once: after a failure it waits for `Try again`. */
  need(): void {
    if (!this.code && !this.pending && !this.failed) void this.use();
  }

  /**
   * Says that the code did not arrive, with another try; draws nothing while nobody asked for it in
   * vain.
   * @param title what could not be done, where the place does not say it
   */
  failure(title?: string): unknown {
    if (!this.failed) return nothing;
    const { network } = this.host.errorTexts;
    const again = { label: this.host.common.tryAgain, act: () => this.use(this.#asked) };
    return messageView('danger', title ?? network, title && network, again);
  }

  /** Drops what was asked for: the person went elsewhere, or another one is here. */
  forget(): void {
    this.failed = false;
    this.#asked = undefined;
  }
}
