/** Opens and closes the port. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reasonOf, StartError, systemCode } from './start-error.js';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** When the server stops, requests under way may take this many ms. */
const grace = 2000;

/** A client may take this many ms to send one request. */
const sendingTime = 60_000;

/**
 * Listens on a port. A browser takes `localhost` for either loopback address, so the server listens
 * on both.
 * @throws StartError when the port is taken, or is no port
 */
export async function listen(
  listener: Listener,
  port: number,
  host: string | undefined,
): Promise<[Server, ...Server[]]> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartError(`"${String(port)}" is not a port: it must be a whole number up to 65535.`);
  }
  const both = host === undefined || host === 'localhost';
  const first = await listenOn(listener, port, both ? '127.0.0.1' : host);
  if (!both) return [first];
  const { port: taken } = first.address() as AddressInfo;
  try {
    return [first, await listenOn(listener, taken, '::1')];
  } catch (error) {
    if (systemCode((error as Error).cause) !== 'EADDRINUSE') return [first];
    first.close();
    throw error;
  }
}

const listenOn = (listener: Listener, port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer({ requestTimeout: sendingTime }, listener);
    // Node asks here whether a client may send its body; the listener refuses one that is too
    // large.
    server.on('checkContinue', (request, response) => {
      listener(request, response);
    });
    server.once('error', (error) => {
      reject(Object.assign(notListening(error, port, host), { cause: error }));
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });

function notListening(error: Error, port: number, host: string): StartError {
  const code = systemCode(error);
  if (code === 'EADDRINUSE') {
    const other = String(port === 65_535 ? 4010 : port + 1);
    return new StartError(
      `Port ${String(port)} is taken. Stop what uses it, or choose another: --port ${other}`,
    );
  }
  if (code === 'EACCES') {
    return new StartError(`Port ${String(port)} needs more rights: choose one from 1024 on.`);
  }
  return new StartError(`${host} cannot be listened on: ${reasonOf(error)}.`);
}

/** Closes the port at once, and resolves when the last answer is given. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(() => {
      server.closeAllConnections();
    }, grace);
    // A client keeps its connection open after the answer it waited for.
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, 20);
    server.close(() => {
      clearTimeout(end);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}
