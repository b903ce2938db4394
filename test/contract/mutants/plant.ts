/** Plants a mutant into a backend that runs, and holds the conformance kit against it. */
import { createMockBackend, demoPassword, type MockBackend } from '@corporate-billing/mocks';
import { serve } from '@corporate-billing/mocks/server';
import type { OperationId } from '@corporate-billing/sdk/operations';
import { conform, type Report } from '../../../packages/mocks/src/conform/conform.js';
import { operationHandlers } from '../../../packages/mocks/src/operations/index.js';
import type { Handler } from '../../../packages/mocks/src/request/operation.js';
import { placeOf } from './bends.js';
import type { Acts, Mutant } from './mutant.js';

const login = { userId: 'acme-billing', password: demoPassword };
const others = ['acme-readonly', 'facturation@aurelia.example'].map((userId) => ({
  userId,
  password: demoPassword,
}));

const handlers = operationHandlers as Record<OperationId, Handler<OperationId>>;

/** Runs the whole kit, writes included, against a backend with this mutant in it. */
export async function tryMutant(mutant: Mutant | undefined): Promise<Report> {
  const putBack = replaceHandlers(mutant?.acts ?? {});
  const endBending = mutant ? bendAnswers(mutant) : undefined;
  const backend = createMockBackend({ clock: 'frozen' });
  const server = await serve(mutant ? bent(backend, mutant) : backend, {
    port: 0,
    warn: () => undefined,
  });
  try {
    return await conform({ baseUrl: server.baseUrl, ...login, writes: true, others });
  } finally {
    await server.close();
    endBending?.();
    putBack();
  }
}

const files = new Map<string, Promise<Uint8Array>>();

/** Makes each file once: they are the same in every run, and weigh more than all else. */
const madeOnce =
  (right: Handler<OperationId>): Handler<OperationId> =>
  (context) => {
    const answer = right(context);
    if (!('render' in answer)) return answer;
    const { render, fileName } = answer;
    const name = `${context.operationId} ${fileName}`;
    return {
      ...answer,
      render() {
        const file = files.get(name) ?? render();
        files.set(name, file);
        return file;
      },
    };
  };

/** Replaces some handlers, and returns what puts the right ones back. */
function replaceHandlers(acts: Acts): () => void {
  const right = { ...handlers };
  for (const id of Object.keys(right) as OperationId[]) handlers[id] = madeOnce(right[id]);
  for (const [id, make] of Object.entries(acts) as [OperationId, (given: unknown) => unknown][]) {
    handlers[id] = make(handlers[id]) as Handler<OperationId>;
  }
  return () => Object.assign(handlers, right);
}

/** Stands before the backend and bends what comes in. */
function bent(backend: MockBackend, { around }: Mutant): MockBackend {
  const through = around?.();
  if (!through) return backend;
  const handle: MockBackend['handle'] = (request, ways) =>
    through(request, (given) => backend.handle(given, ways));
  return Object.create(backend, { handle: { value: handle } }) as MockBackend;
}

/** Bends what the server answers, cookies included, and returns what ends that. */
function bendAnswers({ where, answer }: Mutant): () => void {
  const real = globalThis.fetch;
  if (!answer) return () => undefined;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await real(input, init);
    if (where?.test(placeOf(request)) !== true) return response;
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
    const bytes = await response.arrayBuffer();
    const draft = {
      status: response.status,
      headers: new Headers(response.headers),
      body: isJson ? (JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>) : {},
    };
    answer(draft, request);
    const { status, headers, body } = draft;
    headers.delete('Content-Length');
    const content = isJson ? JSON.stringify(body) : bytes;
    return new Response([204, 304].includes(status) ? null : content, { status, headers });
  };
  return () => {
    globalThis.fetch = real;
  };
}
