import type { ReactiveController } from 'lit';
import type { CbElement } from './cb-element.js';

/** Counts down to an instant of the server's clock and redraws the widget each second. */
export class Countdown implements ReactiveController {
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: CbElement) {
    host.addController(this);
  }

  /** The milliseconds left, by the server's clock. */
  get left(): number {
    return Math.max(0, this.#until - (this.host.billing?.now() ?? 0));
  }

  /** @param seconds what the API's `Retry-After` said, or how long we hold something back ourselves */
  start(seconds: number): void {
    this.#until = (this.host.billing?.now() ?? 0) + seconds * 1000;
    this.#tick();
  }

  stop(): void {
    this.#until = 0;
    this.hostDisconnected();
  }

  hostConnected(): void {
    if (this.left > 0) this.#tick();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    this.host.requestUpdate();
    this.#timer ??= setInterval(() => {
      if (this.left === 0) this.hostDisconnected();
      this.host.requestUpdate();
    }, 1000);
  }
}
