import { configure } from '@corporate-billing/elements';
import { testProvider } from '@corporate-billing/elements/providers/test.js';
import {
  createMockBackend,
  demoPassword,
  isScenario,
  setPdfFontUrl,
  type MockBackend,
  type Scenario,
} from '@corporate-billing/mocks';
import { cookieSession, createBilling, isBillingError, type Billing } from '@corporate-billing/sdk';
import { tellingHooks } from './hearing.js';
import { readOptions, type DemoOptions } from './options.js';
import { steerBackend, steerServer, type Steering } from './steering.js';

/** The content of `window.demo`. `backend` is absent when a real API answers (`?api=`). */
export interface Demo {
  readonly billing: Billing;
  readonly backend: MockBackend | undefined;
  /** Steers the backend that answers. */
  readonly steering: Steering;
  /** Says who answers: the service worker, the page itself, or the address of an API. */
  readonly answeredBy: string;
  /** Says in words what the address asked for and could not have. */
  readonly notes: readonly string[];
}

declare global {
  interface Window {
    demo?: Demo;
  }
}

export const options = readOptions(new URLSearchParams(location.search));

const root = document.documentElement;
const isFromDisk = location.protocol === 'file:';

/** The host knows who helps a person that cannot sign in: the API is not asked yet. */
const support = {
  email: 'billing@rescueassist.example',
  phone: '+1 617 555 0100',
  hours: 'Monday to Friday, 8 AM to 6 PM Central Time',
};

/**
 * Starts the pretended backend as the address asks for it and hands the widgets their client.
 * Afterwards `window.demo` is set and the page carries `data-demo="ready"`.
 */
export async function startDemo(): Promise<Demo> {
  applyLooks(options);
  const demo = options.api ? await startWithApi(options.api) : await startWithBackend();
  window.demo = demo;
  followAccountLanguage(demo.billing);
  root.dataset['demo'] = 'ready';
  document.dispatchEvent(new Event('demo-ready'));
  return demo;
}

/**
 * The folder that the demo is served from: pages of a static build name it, relative to themselves. A
 * page that is opened from disk has no server; its backend answers at any address.
 */
const site = isFromDisk ? 'http://localhost/' : new URL(root.dataset['site'] ?? '/', location.href);

const connect = (billing: Billing): void => {
  configure(billing, { support, paymentProvider: testProvider(billing) });
};

async function startWithBackend(): Promise<Demo> {
  setPdfFontUrl(new URL('pdf-fonts/', site).href);
  const backend = createMockBackend({
    now: '2026-06-15T09:00:00Z',
    clock: 'running',
    latency: options.latency,
    storage: localStorage,
  });
  const baseUrl = new URL('v1', site).href;
  const line = heldLine();
  const billing = createBilling({
    baseUrl,
    session: cookieSession(),
    fetch: line.fetch,
    hooks: tellingHooks,
  });
  // The widgets are drawn while the backend gets ready; their requests wait.
  connect(billing);
  const notes = await prepare(backend, baseUrl);
  const byWorker = options.transport === 'worker' && (await workerStarts(backend));
  line.release(byWorker ? (input, init) => fetch(input, init) : backend.fetch);
  const answeredBy = byWorker ? 'the service worker' : 'this page';
  return { billing, backend, steering: steerBackend(backend), answeredBy, notes };
}

/** Returns a `fetch` that holds requests until it is told who answers. */
function heldLine(): { fetch: typeof fetch; release: (answer: typeof fetch) => void } {
  let release: (answer: typeof fetch) => void = () => undefined;
  const answering = new Promise<typeof fetch>((resolve) => (release = resolve));
  return { fetch: async (input, init) => (await answering)(input, init), release };
}

/** Brings the backend into the state that the address asks for. */
async function prepare(backend: MockBackend, baseUrl: string): Promise<string[]> {
  const notes: string[] = [];
  if (options.fresh) await forgetEarlierVisits(steerBackend(backend));
  // The person signs in first: some scenarios let nobody sign in.
  if (options.user) {
    await backend.use('default');
    await beSignedIn(backend, baseUrl, options.user).catch((error: unknown) => {
      notes.push(error instanceof Error ? error.message : String(error));
    });
  }
  const scenario = options.scenario ?? 'default';
  if (isScenario(scenario)) await backend.use(scenario);
  else notes.push(`There is no scenario "${scenario}".`);
  if (options.refusedApi) notes.push('An API is used only where it is on http://localhost.');
  if (backend.recovered) notes.push(backend.recovered);
  return notes;
}

/** After a reload the person is still signed in; only another person's session is replaced. */
async function beSignedIn(backend: MockBackend, baseUrl: string, userId: string): Promise<void> {
  const answer = await backend.fetch(`${baseUrl}/session`).catch(() => undefined);
  const session = answer?.ok ? ((await answer.json()) as { userId?: string }) : undefined;
  if (session?.userId !== userId) await backend.signInAs(userId);
}

/** A page may lack service workers: from disk, on plain http, in a private window, by a policy. */
async function workerStarts(backend: MockBackend): Promise<boolean> {
  if (isFromDisk || !('serviceWorker' in navigator)) return false;
  try {
    const { startWorker } = await import('@corporate-billing/mocks/browser');
    await startWorker(backend, { url: new URL('mockServiceWorker.js', site).href });
    return true;
  } catch {
    return false;
  }
}

async function startWithApi(api: string): Promise<Demo> {
  const line = heldLine();
  const billing = createBilling({
    baseUrl: api,
    session: cookieSession(),
    fetch: line.fetch,
    hooks: tellingHooks,
  });
  connect(billing);
  const steering = steerServer(api);
  const preparing = createBilling({ baseUrl: api, session: cookieSession() });
  const notes = await prepareApi(preparing, steering, api);
  preparing.close();
  line.release((input, init) => fetch(input, init));
  return { billing, backend: undefined, steering, answeredBy: api, notes };
}

/** Brings a server into the state that the address asks for; the rest of its state stays. */
async function prepareApi(billing: Billing, steering: Steering, api: string): Promise<string[]> {
  const { user, scenario } = options;
  const notes: string[] = [];
  const attempt = (failed: string, act: Promise<void>) =>
    act.catch((error: unknown) => {
      notes.push(`${failed} at ${api}: ${reasonOf(error)}`);
    });
  if (options.fresh) await attempt('The data was not reset', forgetEarlierVisits(steering));
  // The person signs in first: some scenarios let nobody sign in.
  if (user && scenario) await steering.use('default').catch(() => undefined);
  if (user) await attempt('Nobody could be signed in', beSignedInAt(billing, user));
  if (scenario) {
    await attempt('The scenario was not set', steering.use(scenario as Scenario));
  }
  if (options.latency) notes.push('What an answer takes is up to the server: --latency.');
  return notes;
}

function reasonOf(error: unknown): string {
  if (isBillingError(error)) return error.problem?.detail ?? error.message;
  return error instanceof Error ? error.message : String(error);
}

async function beSignedInAt(billing: Billing, userId: string): Promise<void> {
  const known = await billing.session.current();
  if (known?.userId === userId) return;
  await billing.session.signIn({ userId, password: demoPassword });
}

/** Forgets once: a reload of the same page keeps what has happened since. */
async function forgetEarlierVisits(steering: Steering): Promise<void> {
  await steering.reset();
  changeAddress({ state: undefined });
}

/** Writes query parameters into the address without loading the page again. */
export function changeAddress(parameters: Record<string, string | undefined>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', url);
}

/** Sets language, direction and theme on the page, as a host would. */
export function applyLooks({ lang, dir, theme }: Partial<DemoOptions>): void {
  if (lang) root.lang = lang;
  root.dir = dir ?? 'ltr';
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

/** Calls back with whether somebody is signed in: now, and whenever that changes. */
export function onSession(billing: Billing, tell: (signedIn: boolean) => void): void {
  const look = (): void => {
    billing.session.current().then(
      (session) => {
        tell(session !== null);
      },
      () => {
        // While the API cannot be reached, nobody knows whether somebody is signed in.
      },
    );
  };
  billing.addEventListener('change', (event) => {
    if (event.detail.groups.includes('session')) look();
  });
  look();
}

function followAccountLanguage(billing: Billing): void {
  const ownLanguage = root.lang;
  onSession(billing, (signedIn) => {
    const chosen = new URLSearchParams(location.search).get('lang');
    if (chosen) return;
    if (!signedIn) {
      root.lang = ownLanguage;
      return;
    }
    billing.account.get().then(
      (account) => {
        root.lang = account.language;
      },
      () => {
        // The widgets say what failed; the page keeps its language.
      },
    );
  });
}
