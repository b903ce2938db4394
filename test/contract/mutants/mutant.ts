/** What a mutant is: one thing that a backend does wrong. */
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Handler } from '../../../packages/mocks/src/request/operation.js';

/** An answer on its way out; the members of a JSON body may be changed in place. */
export interface Draft {
  status: number;
  readonly headers: Headers;
  body: Record<string, unknown>;
}

type Work = (request: Request) => Promise<Response>;

/** For some operations, a handler made of the right one. */
export type Acts = {
  readonly [Op in OperationId]?: (right: Handler<Op>) => Handler<Op>;
};

export interface Mutant {
  readonly what: string;
  /** The requests it gets wrong: the method, a space, and the path below `/v1`. */
  readonly where?: RegExp;
  /** Changes what is answered. */
  readonly answer?: (draft: Draft, request: Request) => unknown;
  /** Stands between the client and the backend; made anew for each run. */
  readonly around?: () => (request: Request, work: Work) => Promise<Response>;
  /** Changes what operations do. */
  readonly acts?: Acts;
  /** Says why the kit does not notice it. */
  readonly unseen?: string;
}
