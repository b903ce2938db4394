import type { CallOptions } from './options.js';
import type { Route } from './routes.js';

/** One call of the contract in full: what goes over the wire, and how. */
export interface Call {
  readonly route: Route;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly options: CallOptions;
  /** Its caller sends headers, so its answer is for nobody else. */
  readonly hasOwnHeaders?: boolean;
}
