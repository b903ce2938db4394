/** The way into a Node process: the backend answers the process's own requests to the API. */
import type { setupServer } from 'msw/node';
import type { MockBackend } from './backend.js';
import { requireMsw } from './handlers.js';

/**
 * Begins at once; `close()` gives the process its network back.
 * @throws Error that says what to install where MSW is not
 */
export function startServer(backend: MockBackend): { close(): void } {
  const msw = requireMsw('msw/node') as { setupServer: typeof setupServer };
  const server = msw.setupServer(...backend.handlers);
  server.listen({ onUnhandledRequest: 'bypass' });
  return {
    close() {
      server.close();
    },
  };
}
