import { nothing } from 'lit';
import { messageView } from '../ui/states.js';
import type { CbElement, WidgetTask } from './cb-element.js';

/**
 * Code of a widget that nobody needs for its first picture. What a person asked for and could not
 * have, because the code did not arrive, is kept until `Try again` brings it.
 *
 * @example
 * readonly #csv = new LazyModule(this, () => import('./history-csv.js'));
 * readonly #onCsv = () => this.#csv.use((code) => code.saveCsv(this, rows));
 * // where it is drawn:
 * html`${this.#csv.failure()}`;
 */
export class LazyModule<M> implements WidgetTask {
  /** Undefined until it is here. */
  code: M | undefined;
  pending: Promise<M | undefined> | undefined;

  /** Somebody asked for it and it did not arrive. */
  failed = false;

  /** What a person asked for last, until it is taken back. */
  #asked: ((code: M) => unknown) | undefined;

  constructor(
    private readonly host: CbElement,
    private readonly importModule: () => Promise<M>,
  ) {
    host.register(this);
  }

  /**
   * Fetches it ahead and draws the widget again. Nobody waits for it yet: that it cannot be had now
   * is not told, and resolves to undefined.
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

  /** Does what a person asked for, at once when the code is here; when it cannot be had, `failure()` says so. */
  async use(act: (code: M) => unknown = () => undefined): Promise<void> {
    this.#asked = act;
    const code = this.code ?? (await this.load());
    if (this.#asked !== act) return;
    this.failed = !code;
    this.host.requestUpdate();
    if (code) await act(code);
  }

  /**
   * That the code did not arrive, with another try; nothing while nobody asked for it in vain.
   * @param title what could not be done, where the place does not say it
   */
  failure(title?: string): unknown {
    if (!this.failed) return nothing;
    const { network } = this.host.errorTexts;
    const again = { label: this.host.common.tryAgain, act: () => this.use(this.#asked) };
    return messageView('danger', title ?? network, title && network, again);
  }

  /** Takes back what was asked for: the person went elsewhere, or another one is here. */
  forget(): void {
    this.failed = false;
    this.#asked = undefined;
  }
}
