/** Steers the backend behind the demo: the page's own, or a server's, over `/__mock/`. */
import type { MockBackend } from '@corporate-billing/mocks';

export type Steering = Pick<MockBackend, 'use' | 'advance' | 'reset'> & {
  outbox(): Promise<MockBackend['outbox']>;
  /** Reads a file of a mail. */
  attachment(mailId: string, name: string): Promise<Blob>;
  /** Tells what the page stands in: the backend's time in ms since 1970, and its scenario. */
  situation(): Promise<{ readonly now: number; readonly scenario: string }>;
};

/** Steers a backend in the page. */
export const steerBackend = (backend: MockBackend): Steering => ({
  use: (scenario) => backend.use(scenario),
  advance: (duration) => backend.advance(duration),
  reset: () => backend.reset(),
  outbox: () => Promise.resolve(backend.outbox),
  async attachment(mailId, name) {
    const file = await backend.attachment(mailId, name);
    if (!file) throw new Error(`no mail ${mailId} has a file ${name}.`);
    return file;
  },
  situation: () => Promise.resolve({ now: backend.now, scenario: backend.scenario }),
});

/**
 * Steers a server started with `corporate-billing-mocks serve`. Every act rejects with a sentence
 * where the API is another one, or nobody answers.
 *
 * @param api its base URL, which ends in `/v1`
 */
export function steerServer(api: string): Steering {
  const mock = (name: string) => new URL(`../__mock/${name}`, `${api.replace(/\/$/, '')}/`);
  const call = async (method: string, name: string, body?: object): Promise<unknown> => {
    const response = await ask(mock(name), {
      method,
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      }),
    });
    return response.status === 204 ? undefined : response.json();
  };
  return {
    async use(id) {
      await call('PUT', 'scenario', { id });
    },
    async advance(duration) {
      await call('POST', 'advance', duration);
    },
    async reset() {
      await call('POST', 'reset', {});
    },
    async outbox() {
      const { items } = (await call('GET', 'outbox')) as { items: MockBackend['outbox'] };
      return items;
    },
    async attachment(mailId, name) {
      const response = await ask(mock(`outbox/${mailId}/${encodeURIComponent(name)}`), {});
      return response.blob();
    },
    async situation() {
      const { now, scenario } = (await call('GET', 'view')) as { now: string; scenario: string };
      return { now: Date.parse(now), scenario };
    },
  };
}

async function ask(url: URL, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch(() => {
    throw new Error('nobody answers there.');
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { detail?: string };
  throw new Error(problem.detail ?? 'it takes no orders, as corporate-billing-mocks serve does.');
}
