import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pauseOf } from 'node:timers/promises';
import { createBilling } from './billing.js';
import type { Change } from './changes.js';
import { tokenSession } from './credentials.js';
import { passwordToken } from './password-token.js';
import { isBillingError } from './errors.js';
import {
  failureOf,
  held,
  json,
  least,
  problem,
  sessionOf,
  settle,
  clientOf,
  type Answerer,
} from './fake-api.node.test.js';

const credentials = { userId: 'a', password: 'Rescue-2026!' };
const signedOut = () => problem(401, 'not-signed-in');
const expired = () => problem(401, 'session-expired');

/** Makes an API with one sign-in at a time; it refuses writes without its CSRF token. */
function portal() {
  const state = { user: 'a' as string | null, csrf: 1, writes: [] as string[] };
  const answer: Answerer = ({ method, path, headers }) => {
    if (path === '/session' && method === 'POST') {
      state.user = 'a';
      return json(sessionOf('a', { csrfToken: `a-${String(state.csrf)}` }), { status: 201 });
    }
    const { user } = state;
    if (path === '/session' && method === 'DELETE') {
      state.user = null;
      return new Response(null, { status: 204 });
    }
    if (user === null) return expired();
    const csrfToken = `${user}-${String(state.csrf)}`;
    if (method !== 'GET' && headers.get('x-csrf-token') !== csrfToken) return problem(403, 'csrf');
    if (path.startsWith('/session')) return json(sessionOf(user, { csrfToken }));
    if (method !== 'GET') state.writes.push(user);
    return json({ ...least, items: [], of: user });
  };
  return { state, ...clientOf(answer) };
}

describe('who is signed in', () => {
  it('is unknown, then somebody, then nobody', async () => {
    const { billing, changes } = portal();
    const known = () => billing.session.known;
    assert.equal(known(), undefined);
    const session = await billing.session.signIn(credentials);
    assert.equal(session.userId, 'a');
    assert.equal(known()?.userId, 'a');
    assert.equal(billing.session.expiresAt, billing.now() + 1_800_000);
    await billing.session.signOut();
    assert.equal(billing.session.known, null);
    assert.equal(billing.session.expiresAt, undefined);
    assert.deepEqual(
      changes.map(({ reason, origin, groups }) => [reason, origin, groups[0], groups.length > 10]),
      [
        ['signed-in', 'here', 'session', true],
        ['signed-out', 'here', 'session', true],
      ],
    );
  });

  it('is null when the server says so, and asked once for many', async () => {
    const { billing, sent, changes } = clientOf(signedOut);
    const answers = await Promise.all([billing.session.current(), billing.session.current()]);
    assert.deepEqual(answers, [null, null]);
    assert.equal(await billing.session.current(), null);
    assert.equal(sent.length, 1);
    assert.deepEqual(changes, [], 'nobody was told otherwise before');
  });

  it('never shows the token against forgery to anybody', async () => {
    const { billing, changes } = portal();
    const shown = [
      await billing.session.signIn(credentials),
      await billing.session.current({ reload: true }),
      await billing.session.extend(),
      await billing.session.confirm({ password: 'Rescue-2026!' }),
      await billing.call('getSession', {}),
      billing.session.known,
      changes,
      billing,
    ];
    assert.doesNotMatch(JSON.stringify(shown), /csrf|a-1/i);
  });

  it('stays known when sign-out does not reach the server', async () => {
    const { billing, api } = portal();
    await billing.session.signIn(credentials);
    api.answer = () => Promise.reject(new TypeError('offline'));
    assert.equal((await failureOf(billing.session.signOut())).kind, 'network');
    assert.equal(billing.session.known?.userId, 'a');
  });

  it('needs no further proof to be signed out when the session is over already', async () => {
    const { billing, api } = portal();
    await billing.session.signIn(credentials);
    api.answer = expired;
    await billing.session.signOut();
    assert.equal(billing.session.known, null);
  });

  it('is not unlearned by an answer that a sign-in overtook', async () => {
    const late = held();
    const { billing, api } = clientOf(() => late.response);
    const asked = billing.session.current();
    await settle();
    api.answer = () => json(sessionOf('a'), { status: 201 });
    await billing.session.signIn(credentials);
    late.answer(signedOut());
    assert.equal((await asked)?.userId, 'a');
    assert.equal(billing.session.known?.userId, 'a');
  });

  it('lives on while it is used, but not by being asked after', async () => {
    const { billing, timers } = portal();
    await billing.session.signIn(credentials);
    const end = billing.session.expiresAt ?? 0;
    await timers.pass(60_000);
    await billing.account.get();
    assert.equal(billing.session.expiresAt, end + 60_000);
  });
});

describe('expiry', () => {
  it('is noticed on any call, told once, and empties what was remembered', async () => {
    const { billing, state, changes, sent } = portal();
    await billing.session.signIn(credentials);
    await billing.quotes.list();
    changes.length = 0;
    state.user = null;
    await Promise.all([failureOf(billing.account.get()), failureOf(billing.invoices.list())]);
    assert.equal(billing.session.known, null);
    assert.deepEqual(changes, [{ groups: ['session'], origin: 'here', reason: 'expired' }]);
    const asked = sent.length;
    await failureOf(billing.quotes.list());
    assert.equal(sent.length, asked + 1, 'nothing of the last session is shown from memory');
  });

  it('is not believed of an answer from before a new sign-in', async () => {
    const late = held();
    const { billing, api } = portal();
    await billing.session.signIn(credentials);
    const { answer } = api;
    api.answer = (sent) => (sent.path === '/account' ? late.response : answer(sent));
    const account = failureOf(billing.account.get());
    await settle();
    await billing.session.signIn(credentials);
    late.answer(expired());
    await account;
    assert.equal(billing.session.known?.userId, 'a');
  });

  it('is not a wrong password given as confirmation', async () => {
    const { billing, api } = portal();
    await billing.session.signIn(credentials);
    api.answer = () => problem(401, 'invalid-credentials');
    const error = await failureOf(billing.session.confirm({ password: 'wrong' }));
    assert.equal(error.code, 'invalid-credentials');
    assert.equal(billing.session.known?.userId, 'a');
  });

  it('lets no answer for the last person through', async () => {
    const late = held();
    const { billing, api } = portal();
    await billing.session.signIn(credentials);
    const { answer } = api;
    api.answer = (sent) => (sent.path === '/invoices' ? late.response : answer(sent));
    const list = failureOf(billing.invoices.list());
    await settle();
    await billing.session.signOut();
    late.answer(json({ items: [{ invoiceNumber: 'of a' }] }));
    assert.equal((await list).code, 'session-changed');
  });
});

describe('writes by cookie', () => {
  it('fetch the proof first after a reload of the page', async () => {
    const { billing, state } = portal();
    await billing.requests.submit({} as never);
    assert.deepEqual(state.writes, ['a']);
  });

  it('go through once more when another tab renewed the session of the same person', async () => {
    const { billing, state, sent } = portal();
    await billing.session.signIn(credentials);
    state.csrf = 2;
    await billing.requests.submit({} as never);
    assert.deepEqual(state.writes, ['a']);
    const keys = sent
      .filter(({ path }) => path === '/requests')
      .map(({ headers }) => headers.get('idempotency-key'));
    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
  });

  it('are never carried out for somebody who signed in meanwhile', async () => {
    const { billing, state, changes } = portal();
    await billing.session.signIn(credentials);
    changes.length = 0;
    state.user = 'b';
    const error = await failureOf(billing.requests.submit({} as never));
    assert.equal(error.code, 'session-changed');
    assert.deepEqual(state.writes, []);
    assert.equal(billing.session.known?.userId, 'b');
    assert.equal(changes[0]?.reason, 'signed-in');
    assert.ok(changes[0].groups.includes('invoices'));
  });

  it('end as expired when there is no session behind the refusal', async () => {
    const { billing, state, api } = portal();
    await billing.session.signIn(credentials);
    const { answer } = api;
    let first = true;
    api.answer = (sent) => {
      if (!first || sent.path !== '/requests') return answer(sent);
      first = false;
      state.user = null;
      return problem(403, 'csrf');
    };
    assert.equal((await failureOf(billing.requests.submit({} as never))).code, 'session-expired');
    assert.equal(billing.session.known, null);
  });

  it('are refused only once, not for ever', async () => {
    const { billing, sent, api } = portal();
    await billing.session.signIn(credentials);
    const { answer } = api;
    api.answer = (s) => (s.path === '/requests' ? problem(403, 'csrf') : answer(s));
    assert.equal((await failureOf(billing.requests.submit({} as never))).code, 'csrf');
    assert.equal(sent.filter(({ path }) => path === '/requests').length, 2);
  });
});

describe('bearer tokens', () => {
  const bearer = (answer: Answerer, lasts = 900) => {
    let count = 0;
    const fetchToken = () => Promise.resolve({ token: `t${String(++count)}`, expiresIn: lasts });
    return { ...clientOf(answer, { session: tokenSession({ fetchToken }) }), fetched: () => count };
  };

  it('are fetched once for many calls, and sent without cookies or proof against forgery', async () => {
    const { billing, sent, fetched } = bearer(() => json({ ...least, items: [] }));
    await Promise.all([billing.invoices.list(), billing.quotes.list()]);
    await billing.requests.submit({} as never);
    assert.equal(fetched(), 1);
    assert.deepEqual(
      new Set(sent.map(({ headers }) => headers.get('authorization'))),
      new Set(['Bearer t1']),
    );
    assert.equal(sent[0]?.init.credentials, 'omit');
    assert.equal(sent.length, 3);
  });

  it('are renewed once when refused, for all calls together', async () => {
    const { billing, fetched } = bearer(({ headers }) =>
      headers.get('authorization') === 'Bearer t1' ? expired() : json({ items: [] }),
    );
    await Promise.all([billing.invoices.list(), billing.quotes.list(), billing.requests.list()]);
    assert.equal(fetched(), 2);
  });

  it('are not renewed for ever', async () => {
    const { billing, fetched } = bearer(expired);
    assert.equal((await failureOf(billing.invoices.list())).code, 'session-expired');
    assert.equal(fetched(), 2);
  });

  it('do not carry out for another person what this one asked', async () => {
    let who = 'a';
    const writes: string[] = [];
    const { billing } = bearer(({ headers, path, method }) => {
      if (path === '/session') return json(sessionOf(who));
      if (headers.get('authorization') === 'Bearer t1' && who === 'b') return expired();
      if (method === 'POST') writes.push(who);
      return json({ ...least, items: [] });
    });
    await billing.session.current();
    who = 'b';
    assert.equal((await failureOf(billing.requests.submit({} as never))).code, 'session-changed');
    assert.deepEqual(writes, []);
  });

  it('that come too late for a caller who left send nothing', async () => {
    let late: (token: { token: string; expiresIn: number }) => void = () => undefined;
    const fetchToken = () =>
      new Promise<{ token: string; expiresIn: number }>((resolve) => (late = resolve));
    const { billing, sent } = clientOf(() => json({}), { session: tokenSession({ fetchToken }) });
    const leaving = new AbortController();
    const failure = failureOf(billing.account.get({ signal: leaving.signal }));
    await settle();
    leaving.abort();
    assert.equal((await failure).kind, 'aborted');
    late({ token: 't', expiresIn: 900 });
    await settle();
    assert.equal(sent.length, 0);
  });

  it('that cannot be fetched fail the call that needed them', async () => {
    const { billing } = clientOf(() => json({}), {
      session: tokenSession({ fetchToken: () => Promise.reject(new TypeError('down')) }),
      retry: { attempts: 1 },
    });
    assert.equal((await failureOf(billing.account.get())).kind, 'network');
  });

  it('come from a password in Node, with the API’s own refusal', async () => {
    const { fetch, sent } = (() => {
      const sent: string[] = [];
      const fetch: typeof globalThis.fetch = (url) => {
        sent.push(url as string);
        return Promise.resolve(
          (url as string).endsWith('/tokens') ? problem(401, 'invalid-credentials') : json({}),
        );
      };
      return { fetch, sent };
    })();
    const baseUrl = 'https://billing.example/v1';
    const billing = createBilling({
      baseUrl,
      fetch,
      session: passwordToken({ baseUrl, fetch, userId: 'a', password: 'x' }),
    });
    const error = await failureOf(billing.account.get());
    assert.equal(error.code, 'invalid-credentials');
    assert.deepEqual(sent, ['https://billing.example/v1/tokens']);
  });
});

describe('two tabs', () => {
  const page = Object.assign(new EventTarget(), {
    baseURI: 'https://host.example/',
    visibilityState: 'visible',
  });
  // The client's channel keeps no process alive; the test does, until the other tab has received
  // the message.
  let alive: ReturnType<typeof setInterval>;
  before(() => {
    alive = setInterval(() => undefined, 1000);
    Object.assign(globalThis, {
      document: page,
      addEventListener: () => {},
      removeEventListener: () => {},
    });
  });
  after(() => {
    clearInterval(alive);
    for (const name of ['document', 'addEventListener', 'removeEventListener']) {
      Reflect.deleteProperty(globalThis, name);
    }
  });

  /** Resolves when the tab receives a message that fits. */
  const hears = (
    billing: ReturnType<typeof portal>['billing'],
    fits: (change: Change) => boolean,
  ) =>
    new Promise<Change>((resolve) => {
      billing.addEventListener('change', ({ detail }) => {
        if (fits(detail)) resolve(detail);
      });
    });

  it('end together, change together, and never act for each other', async () => {
    const one = portal();
    const two = clientOf(one.api.answer);
    await one.billing.session.signIn(credentials);
    await two.billing.session.current();

    const touched = hears(two.billing, ({ groups }) => groups.includes('requests'));
    await one.billing.requests.submit({} as never);
    assert.deepEqual(await touched, { groups: ['requests'], origin: 'other-tab' });

    const out = hears(two.billing, ({ reason }) => reason === 'signed-out');
    await one.billing.session.signOut();
    assert.equal((await out).origin, 'other-tab');
    const known = () => two.billing.session.known;
    assert.equal(known(), null);

    const back = hears(two.billing, ({ reason }) => reason === 'signed-in');
    await one.billing.session.signIn(credentials);
    assert.equal((await back).origin, 'other-tab');
    assert.equal(known()?.userId, 'a');

    one.state.user = null;
    const lost = hears(two.billing, ({ reason }) => reason === 'expired');
    await failureOf(one.billing.account.get());
    assert.equal((await lost).origin, 'other-tab');
    one.billing.close();
    two.billing.close();
  });

  it('notice on return that somebody else is signed in', async () => {
    const tab = portal();
    await tab.billing.session.signIn(credentials);
    tab.state.user = 'b';
    const heard = hears(tab.billing, ({ reason }) => reason === 'signed-in');
    page.dispatchEvent(new Event('visibilitychange'));
    await heard;
    assert.equal(tab.billing.session.known?.userId, 'b');
    tab.billing.close();
    tab.state.user = 'c';
    page.dispatchEvent(new Event('visibilitychange'));
    await pauseOf(0);
    assert.equal(tab.billing.session.known.userId, 'b', 'a closed client listens no more');
  });
});

describe('a host that never gives a token', () => {
  it('is asked again, and holds up no later call', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    let asked = 0;
    const fetchToken = () =>
      ++asked === 1
        ? new Promise<never>(() => undefined)
        : Promise.resolve({ token: 't2', expiresIn: 900 });
    const { billing, sent, timers } = clientOf(() => json({ items: [] }), {
      session: tokenSession({ fetchToken }),
    });
    const list = billing.invoices.list();
    while (asked === 0) await settle();
    test.mock.timers.tick(45_000);
    await timers.pass(1000);
    assert.deepEqual(await list, []);
    assert.equal(sent[0]?.headers.get('authorization'), 'Bearer t2');
    billing.close();
  });
});

describe('tokens in two tabs', () => {
  it('are fetched by one and used by both', async () => {
    const page = Object.assign(new EventTarget(), { baseURI: 'https://host.example/' });
    let turn: Promise<unknown> = Promise.resolve();
    let taken = false;
    let asked = 0;
    let bothAsked: () => void = () => undefined;
    const together = new Promise<void>((resolve) => (bothAsked = resolve));
    const locks = {
      request: async (_: string, ...rest: unknown[]) => {
        if (++asked === 2) bothAsked();
        const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
        const options = rest[0] as { ifAvailable?: boolean };
        if (options.ifAvailable && taken) return work(null);
        taken = true;
        const mine = turn.then(() => work({}));
        turn = mine.catch(() => undefined);
        await turn;
        taken = false;
        return mine;
      },
    };
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
    // An open channel would keep the test's process alive.
    class Channel extends globalThis.BroadcastChannel {
      constructor(name: string) {
        super(name);
        (this as unknown as { unref: () => void }).unref();
      }
    }
    const { BroadcastChannel } = globalThis;
    const globals = { document: page, addEventListener: () => undefined };
    Object.assign(globalThis, { ...globals, BroadcastChannel: Channel });
    try {
      // The module is loaded already, so that both tabs listen before either asks.
      await import('./token-keeper.js');
      let count = 0;
      // The call is under way until the other tab has asked too.
      const fetchToken = async () => {
        await together;
        return { token: `t${String(++count)}`, expiresIn: 900 };
      };
      const tabs = [1, 2].map(() =>
        clientOf(() => json({ items: [] }), { session: tokenSession({ fetchToken }) }),
      );
      await Promise.all(tabs.map(({ billing }) => billing.invoices.list()));
      assert.equal(count, 1);
      for (const { sent } of tabs) assert.equal(sent[0]?.headers.get('authorization'), 'Bearer t1');
      for (const { billing } of tabs) billing.close();
    } finally {
      if (before) Object.defineProperty(globalThis, 'navigator', before);
      else Reflect.deleteProperty(globalThis, 'navigator');
      Object.assign(globalThis, { BroadcastChannel });
      Reflect.deleteProperty(globalThis, 'document');
      Reflect.deleteProperty(globalThis, 'addEventListener');
    }
  });
});

describe('errors', () => {
  it('are known across copies of the package, and nothing else is', async () => {
    const error = await failureOf(clientOf(signedOut).billing.account.get());
    const foreign = Object.assign(new Error('x'), {
      [Symbol.for('corporate-billing.error')]: true,
    });
    assert.deepEqual([error, foreign, new Error('x'), null, 'x', undefined].map(isBillingError), [
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
