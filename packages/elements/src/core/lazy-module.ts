import type { CbElement, Part } from './cb-element.js';

/** Code of a widget that nobody needs for its first picture. */
export class Later<M> implements Part {
  /** Undefined until it is here. */
  code: M | undefined;
  pending: Promise<M | undefined> | undefined;

  constructor(
    private readonly host: CbElement,
    private readonly load: () => Promise<M>,
  ) {
    host.enlist(this);
  }

  /** Loads it and draws the widget again. Resolves to undefined when it cannot be had now. */
  want(): Promise<M | undefined> {
    if (this.code) return Promise.resolve(this.code);
    return (this.pending ??= this.load()
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
