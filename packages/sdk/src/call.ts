import type { CallOptions } from './options.js';
import type { Route } from './reads.js';

/** What a method asks for: what goes over the wire, as far as its caller said it. */
export interface Asked {
  /** Names the operation, as `GET /invoices`. */
  readonly name: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | Blob | undefined;
  readonly options: CallOptions;
  /** Its caller sends headers, so its answer is for nobody else. */
  readonly hasOwnHeaders?: boolean;
}

/** One call of the contract in full. */
export interface Call extends Omit<Asked, 'name'> {
  readonly route: Route;
  /** Sends it in place of the client's own `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** JSON unless said otherwise. */
  readonly accepts?: string;
  /** The milliseconds it may take unless its caller or the client's maker says otherwise. */
  readonly timeout?: number;
}
