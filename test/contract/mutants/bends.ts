/** The ways to bend an answer or a call that several mutants share. */
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Context, Handler } from '../../../packages/mocks/src/request/operation.js';
import type { Mutant } from './mutant.js';

type Bend = NonNullable<Mutant['answer']>;

export const status =
  (from: number, to: number): Bend =>
  (draft) => {
    if (draft.status === from) draft.status = to;
  };

export const noHeader =
  (name: string): Bend =>
  ({ headers }) => {
    headers.delete(name);
  };

export const header =
  (name: string, value: string): Bend =>
  ({ headers }) => {
    if (headers.has(name)) headers.set(name, value);
  };

/** Replaces a member of what succeeds. */
export const member =
  (name: string, value: unknown): Bend =>
  ({ status: given, body }) => {
    if (given < 300) body[name] = value;
  };

/** Bends the cookie of an answer. */
export const cookie =
  (pattern: RegExp, text: string): Bend =>
  ({ headers }) => {
    const given = headers.get('Set-Cookie');
    if (given !== null) headers.set('Set-Cookie', given.replace(pattern, text));
  };

/** Bends each item of a list. */
export const items =
  (bend: (item: Record<string, unknown>) => void): Bend =>
  ({ body }) => {
    const given = body['items'];
    if (Array.isArray(given)) (given as Record<string, unknown>[]).forEach(bend);
  };

/** Returns the context with some members replaced. */
export const changed = <Op extends OperationId>(
  context: Context<Op>,
  more: { readonly [Name in keyof Context<Op>]?: unknown },
): Context<Op> =>
  Object.create(
    context,
    Object.fromEntries(Object.entries(more).map(([name, value]) => [name, { value }])),
  ) as Context<Op>;

/** Lets an operation see other members than those that came. */
export const seeing =
  <Op extends OperationId>(
    more: (context: Context<Op>) => { readonly [Name in keyof Context<Op>]?: unknown },
  ) =>
  (right: Handler<Op>): Handler<Op> =>
  (context) =>
    right(changed(context, more(context)));

/** Does something after the operation has succeeded. */
export const then =
  <Op extends OperationId>(after: (context: Context<Op>) => void) =>
  (right: Handler<Op>): Handler<Op> =>
  (context) => {
    const answer = right(context);
    after(context);
    return answer;
  };

/** Takes every entity tag for the right one. */
export const anyTag = <Op extends OperationId>(right: Handler<Op>): Handler<Op> =>
  seeing<Op>(() => ({ match: () => undefined }))(right);

/** Changes the headers of some requests before they arrive. */
export const asking =
  (where: RegExp, change: (headers: Headers) => void): NonNullable<Mutant['around']> =>
  () =>
  async (request, work) => {
    if (!where.test(placeOf(request))) return work(request);
    const headers = new Headers(request.headers);
    change(headers);
    return work(new Request(request, { headers }));
  };

/** Says the method and the path below `/v1`. */
export const placeOf = ({ method, url }: Request): string =>
  `${method} ${new URL(url).pathname.replace(/^\/v1/, '')}`;
