import type { CallOptions } from './options.js';
import type { Route } from './reads.js';

/** What a method asks for: what goes over the wire, as far as its caller said it. */
export interface Asked {
  /** Names the operation, as `GET /invoices`. */
  readonly name: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly options: CallOptions;
  /** Its caller sends headers, so its answer is for nobody else. */
  readonly hasOwnHeaders?: boolean;
}

/** One call of the contract in full. */
export interface Call extends Omit<Asked, 'name'> {
  readonly route: Route;
  /** JSON unless said otherwise. */
  readonly accepts?: string;
  /** The milliseconds it may take unless its caller or the client's maker says otherwise. */
  readonly timeout?: number;
}
