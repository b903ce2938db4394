/** The way into a Node process: its requests to the API are answered by the backend. */
import { setupServer } from 'msw/node';
import type { MockBackend } from './backend.js';

/** Begins at once; `close()` gives the process its network back. */
export function startServer(backend: MockBackend): { close(): void } {
  const server = setupServer(...backend.handlers);
  server.listen({ onUnhandledRequest: 'bypass' });
  return {
    close() {
      server.close();
    },
  };
}
