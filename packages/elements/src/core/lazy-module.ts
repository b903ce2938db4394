import type { CbElement, WidgetTask } from './cb-element.js';

/** Code of a widget that nobody needs for its first picture. */
export class LazyModule<M> implements WidgetTask {
  /** Undefined until it is here. */
  code: M | undefined;
  pending: Promise<M | undefined> | undefined;

  constructor(
    private readonly host: CbElement,
    private readonly importModule: () => Promise<M>,
  ) {
    host.register(this);
  }

  /** Loads it and draws the widget again. Resolves to undefined when it cannot be had now. */
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
}
