import type { Asked, Call } from './call.js';
import { createChanges } from './changes.js';
import { createClock, machineTimers, type Timers } from './clock.js';
import { cookieSession } from './credentials.js';
import { explained } from './errors.js';
import { loadedRest, loadRest, type Rest } from './loading.js';
import type { CommonOptions } from './options.js';
import { own } from './own.js';
import type { Client } from './parts.js';
import { createPlatform } from './platform.js';
import { readOf } from './reads.js';
import { askSession, revalidate, unknownSession } from './session.js';
import { createSharing } from './sharing.js';
import type { BillingOptions } from './surface.js';
import { inTime, send } from './transport.js';

/** Puts the parts behind the methods together. */
export function createClient(options: BillingOptions): Client {
  const timers: Timers = { ...machineTimers, ...options.timers };
  const client: Client = own<Client>({
    options,
    credentials: options.session ?? cookieSession(),
    timers,
    clock: createClock(timers),
    changes: createChanges(options.baseUrl, (change) => {
      if (change.reason) client.revalidate(change.reason);
      else client.announce(change);
    }),
    sharing: createSharing(timers),
    session: unknownSession(),
    platformInit: createPlatform(),
    underWay: new Set(),
    isClosed: false,
    send: (call) => send(client, call),
    askSession: (signal) => askSession(client, signal),
    revalidate: (reason) => {
      revalidate(client, reason);
    },
    announce(change) {
      client.sharing.stale(change.groups);
      client.changes.announce(change);
    },
  });
  return client;
}

/** Ends everything that is under way; no call is sent any more. */
export function closeClient(client: Client): void {
  client.isClosed = true;
  for (const { abort } of client.underWay) abort();
  client.session.stopListening?.();
  client.changes.close();
  client.sharing.forget();
}

/** Carries out one call of the contract. */
export async function perform(client: Client, asked: Asked): Promise<unknown> {
  const { name, body, options, hasOwnHeaders } = asked;
  const route = readOf(name);
  if (route && route.group !== 'session' && body === undefined && !hasOwnHeaders) {
    return readShared(client, own<Call>({ ...asked, route }));
  }
  const rest = await restFor(client, name, options);
  return rest.carryOut(client, asked);
}

function readShared(client: Client, call: Call): Promise<unknown> {
  const { route, url, options } = call;
  const { signal, reload } = options;
  const read = {
    operationId: route.id,
    key: `${url} ${String(options.locale)}`,
    group: route.group,
    reload,
    signal,
  };
  return client.sharing.read(read, (etag, work) => {
    // These headers are for this caller alone: callers that share the answer have asked without
    // headers.
    if (etag !== undefined) call.headers.set('If-None-Match', etag);
    return client.send(own({ ...call, options: own({ ...options, signal: work }) }));
  });
}

/** Waits for the rest of the client, for what cannot begin without it. */
export async function restFor(client: Client, name: string, options: CommonOptions): Promise<Rest> {
  return (
    loadedRest() ??
    inTime(client, name, options, (deadline) =>
      deadline.race(loadRest).catch((cause: unknown) => {
        throw explained(name, deadline, cause);
      }),
    )
  );
}
