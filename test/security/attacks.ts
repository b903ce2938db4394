/**
 * Attacks on the HTTP backend, made from the contract: a new operation is attacked without a line
 * here. `npm run attacks` prints how many of each kind were tried.
 */
import { pathToFileURL } from 'node:url';
import { demoPassword } from '@corporate-billing/mocks';
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import { goodCalls, json } from '../contract/calls.js';
import type { Answer } from '../contract/oracle.js';
import { bodySchema, follow, type Node } from '../contract/forbidden.js';
import { Target, type HttpPerson, type Sent } from './http-person.js';

/** One attack; `run` returns what went wrong, or undefined where it was held off. */
export interface Attack {
  readonly kind: string;
  readonly operationId: OperationId;
  readonly what: string;
  readonly run: (target: Target) => Promise<string | undefined>;
}

const ids = Object.keys(operations) as OperationId[];
const rowOf = (id: OperationId): Operation => operations[id];
const isWrite = (id: OperationId) => rowOf(id).method !== 'GET';
const victim = 'acme-billing';
const stranger = 'facturation@aurelia.example';

/** The fields of a body, by operation, with what the contract says about each. */
function fieldsOf(id: OperationId): readonly (readonly [name: string, schema: Node])[] {
  const schema = bodySchema(id);
  return schema ? propertiesOf(schema) : [];
}

function propertiesOf(given: Node): [string, Node][] {
  const schema = follow(given);
  const choices = (schema['oneOf'] ?? schema['anyOf'] ?? schema['allOf'] ?? []) as Node[];
  const own = Object.entries((schema['properties'] ?? {}) as Record<string, Node>);
  return [
    ...own.map(([name, part]): [string, Node] => [name, follow(part)]),
    ...choices.flatMap(propertiesOf),
  ];
}

const textOf = ({ bytes }: Answer): string => new TextDecoder().decode(bytes);

/** Says what is wrong with an answer that has to be a refusal without an effect. */
async function refused(
  target: Target,
  send: () => Promise<Answer>,
  expected: readonly string[],
): Promise<string | undefined> {
  const before = target.state();
  const answer = await send();
  const code = textOf(answer) === '' ? '' : String(json(answer)['code']);
  const got = `${String(answer.status)} ${code}`;
  if (!expected.includes(got)) return `answers ${got}, not ${expected.join(' or ')}`;
  return target.state() === before ? undefined : 'takes effect all the same';
}

/** A page of another site lacks the token, or cannot hide where it stands. */
const forgeries: readonly {
  readonly what: string;
  readonly signedIn?: boolean;
  readonly headers: (csrf: string, other: string) => Sent;
}[] = [
  { what: 'without a token', signedIn: true, headers: () => ({ 'X-CSRF-Token': undefined }) },
  { what: 'with an empty token', signedIn: true, headers: () => ({ 'X-CSRF-Token': '' }) },
  {
    what: 'with somebody else’s token',
    signedIn: true,
    headers: (_csrf, other) => ({ 'X-CSRF-Token': other }),
  },
  {
    what: 'with a token that is one letter short',
    signedIn: true,
    headers: (csrf) => ({ 'X-CSRF-Token': csrf.slice(1) }),
  },
  {
    what: 'with the token in capitals',
    signedIn: true,
    headers: (csrf) => ({ 'X-CSRF-Token': csrf.toUpperCase() }),
  },
  {
    what: 'with the token twice',
    signedIn: true,
    headers: (csrf) => ({ 'X-CSRF-Token': `${csrf}, ${csrf}` }),
  },
  { what: 'from another site', headers: () => ({ Origin: 'https://evil.example' }) },
  { what: 'from a page without an origin', headers: () => ({ Origin: 'null' }) },
  {
    what: 'from a name that begins alike',
    headers: () => ({ Origin: 'http://localhost.evil.example' }),
  },
  { what: 'from a name that ends alike', headers: () => ({ Origin: 'http://evil-localhost' }) },
  { what: 'from another scheme', headers: () => ({ Origin: 'file://localhost' }) },
  { what: 'from an origin with a name in it', headers: () => ({ Origin: 'http://a@localhost' }) },
  {
    what: 'from what the browser calls another site',
    headers: () => ({ 'Sec-Fetch-Site': 'cross-site' }),
  },
];

const forged: Attack[] = ids.filter(isWrite).flatMap((operationId) =>
  forgeries
    .filter(({ signedIn }) => !signedIn || rowOf(operationId).auth || operationId === 'signOut')
    .map(({ what, headers }) => ({
      kind: 'forged writes',
      operationId,
      what,
      async run(target: Target) {
        const person = await target.person(victim);
        const other = await target.person(stranger);
        const call = await goodCalls[operationId](person);
        const sent = headers(person.csrf ?? '', other.csrf ?? '');
        return refused(target, () => person.sendAs(operationId, call, sent), [
          '403 csrf',
          '403 forbidden',
        ]);
      },
    })),
);

/** What a form of another page can send without asking. */
const simpleTypes = [
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'],
  ...['text/plain; application/json', 'application/json, text/plain', 'text/json'],
];

const asForms: Attack[] = ids
  .filter((id) => isWrite(id) && (fieldsOf(id).length > 0 || rowOf(id).takesFile))
  .flatMap((operationId) =>
    simpleTypes.map((type) => ({
      kind: 'bodies of another type',
      operationId,
      what: type,
      async run(target: Target) {
        const person = await target.person(victim);
        const call = await goodCalls[operationId](person);
        const headers = { 'Content-Type': type };
        return refused(target, () => person.sendAs(operationId, call, headers), [
          '415 unsupported-media-type',
        ]);
      },
    })),
  );

/** Replaces what differs between any two answers. */
const withoutRequestId = (answer: Answer): string =>
  textOf(answer)
    .replace(/"requestId":"[^"]*"/, '')
    .replace(/"instance":"[^"]*"/, '');

const foreign: Attack[] = ids
  .filter((id) => rowOf(id).path.includes('{'))
  .map((operationId) => ({
    kind: 'ids of another account',
    operationId,
    what: 'looks like an id that nobody has',
    async run(target) {
      const owner = await target.person(victim);
      const thief = await target.person(stranger);
      const call = await goodCalls[operationId](owner);
      const nobody = Object.fromEntries(Object.keys(call.path ?? {}).map((name) => [name, 'NO-1']));
      const wrong = await refused(target, () => thief.send(operationId, call), ['404 not-found']);
      if (wrong !== undefined) return wrong;
      // The same key with another path would be refused for the key.
      const again = { ...call, headers: { ...call.headers, 'Idempotency-Key': 'thief-2' } };
      const [theirs, none] = [
        await thief.send(operationId, call),
        await thief.send(operationId, { ...again, path: nobody }),
      ];
      return withoutRequestId(theirs) === withoutRequestId(none) ? undefined : 'tells them apart';
    },
  }));

const crooked = [
  ...['..%2f..%2fsession', '%00', 'INV-2026-0117%00', 'INV-2026-0117%2f..', '__proto__'],
  ...['constructor', 'x'.repeat(4000), '%F0%9F%A7%BE', 'INV-2026-0117%20', "1'%20OR%20'1'='1", '*'],
];

const crookedIds: Attack[] = ids
  .filter((id) => rowOf(id).path.includes('{'))
  .flatMap((operationId) =>
    crooked.map((text) => ({
      kind: 'crooked ids',
      operationId,
      what: text.slice(0, 30),
      async run(target: Target) {
        const person = await target.person(victim);
        const call = await goodCalls[operationId](person);
        const path = Object.fromEntries(Object.keys(call.path ?? {}).map((name) => [name, text]));
        const codes = ['404 not-found', '400 validation-failed', '422 validation-failed'];
        return refused(target, () => person.send(operationId, { ...call, path }), codes);
      },
    })),
  );

/** Nobody may set these from outside. */
const extras: Readonly<Record<string, unknown>> = {
  accountId: 'aurelia',
  userId2: stranger,
  role: 'admin',
  isAdmin: true,
  capabilities: ['invoices.pay'],
  status: 'paid',
  paid: true,
  balance: { amount: 0, currency: 'USD' },
  discount: 100,
  cardNumber: '4111111111111111',
  createdAt: '2020-01-01T00:00:00Z',
  constructor: { prototype: { isAdmin: true } },
  ['__proto__']: { isAdmin: true },
};

/** Writes the member out, because an object literal takes `__proto__` for its prototype. */
const withMember = (body: unknown, name: string, value: unknown): string =>
  JSON.stringify(body)
    .replace(/\}$/, `,"${name}":${JSON.stringify(value)}}`)
    .replace('{,', '{');

const assigned: Attack[] = ids
  .filter((id) => fieldsOf(id).length > 0)
  .flatMap((operationId) => {
    const known = new Set(fieldsOf(operationId).map(([name]) => name));
    return Object.entries(extras)
      .filter(([name]) => !known.has(name))
      .map(([name, value]) => ({
        kind: 'members nobody may set',
        operationId,
        what: name,
        async run(target: Target) {
          const person = await target.person(victim);
          const call = await goodCalls[operationId](person);
          const body = withMember(call.body, name, value);
          return refused(target, () => person.send(operationId, { ...call, body }), [
            '422 validation-failed',
          ]);
        },
      }));
  });

const incapable: Attack[] = ids
  .filter((id) => rowOf(id).capability !== undefined)
  .map((operationId) => ({
    kind: 'acts of who may not',
    operationId,
    what: String(rowOf(operationId).capability),
    async run(target) {
      const call = await goodCalls[operationId](await target.person(victim));
      const reader = await target.person('acme-readonly');
      return refused(target, () => reader.send(operationId, call), ['403 forbidden']);
    },
  }));

/** Sessions that are over, or never were. */
const dead: Readonly<Record<string, (person: HttpPerson) => Promise<Sent>>> = {
  'nobody’s': () => Promise.resolve({ Cookie: undefined, 'X-CSRF-Token': undefined }),
  'made up': (person) => {
    const [name = ''] = person.cookie?.split('=') ?? [];
    return Promise.resolve({ Cookie: `${name}=${'a'.repeat(43)}` });
  },
  'signed out': async (person) => {
    const Cookie = person.cookie;
    await person.send('signOut', {});
    return { Cookie };
  },
  'from before a new sign-in in the same browser': async (person) => {
    const earlier = { Cookie: person.cookie, 'X-CSRF-Token': person.csrf };
    await person.enter(victim);
    return earlier;
  },
  'a cookie’s secret as a bearer token': (person) =>
    Promise.resolve({
      Cookie: undefined,
      Authorization: `Bearer ${person.cookie?.split('=')[1] ?? ''}`,
    }),
  'a bearer token as a cookie': async (person) => {
    const [name = ''] = person.cookie?.split('=') ?? [];
    const body = { userId: victim, password: demoPassword };
    const { accessToken } = json(await person.send('createToken', { body }));
    return { Cookie: `${name}=${String(accessToken)}` };
  },
  'older than its time': async (person) => {
    await person.target.backend.advance({ hours: 13 });
    return {};
  },
};

const overdue: Attack[] = ids
  .filter((id) => rowOf(id).auth)
  .flatMap((operationId) =>
    Object.entries(dead).map(([what, end]) => ({
      kind: 'sessions that are over',
      operationId,
      what,
      async run(target: Target) {
        const person = await target.person(victim);
        const call = await goodCalls[operationId](person);
        const headers = await end(person);
        return refused(target, () => person.sendAs(operationId, call, headers), [
          '401 not-signed-in',
          '401 session-expired',
        ]);
      },
    })),
  );

const atOnce = 6;

/** A key makes one effect of many calls, an entity tag lets one of many changes through. */
const races: Attack[] = ids
  .filter((id) => rowOf(id).idempotent || rowOf(id).conditional)
  .map((operationId) => ({
    kind: 'races',
    operationId,
    what: `${String(atOnce)} at once`,
    async run(target) {
      const person = await target.person(victim);
      const call = await goodCalls[operationId](person);
      const before = target.effects();
      const answers = await Promise.all(
        Array.from({ length: atOnce }, () => person.copy().send(operationId, call)),
      );
      const effects = target.effects() - before;
      const strange = answers.filter(
        ({ status }) => ![200, 201, 202, 204, 409, 412].includes(status),
      );
      if (strange.length > 0) return `answers ${String(strange[0]?.status)}`;
      const alone = await effectsOfOne(operationId);
      return effects === alone ? undefined : `${String(effects)} effects, not ${String(alone)}`;
    },
  }));

async function effectsOfOne(operationId: OperationId): Promise<number> {
  const target = await Target.open();
  try {
    const person = await target.person(victim);
    const call = await goodCalls[operationId](person);
    const before = target.effects();
    await person.send(operationId, call);
    return target.effects() - before;
  } finally {
    await target.close();
  }
}

const guesses = 12;

const guessed: Attack[] = ids
  .filter((id) => fieldsOf(id).some(([name]) => name === 'password') && id !== 'resetPassword')
  .map((operationId) => ({
    kind: 'guessed passwords',
    operationId,
    what: `${String(guesses)} guesses`,
    async run(target) {
      const person = await target.person(victim);
      const { body } = await goodCalls[operationId](person);
      const send = (password: string) =>
        person.copy().send(operationId, { body: { ...(body as object), password } });
      const statuses: number[] = [];
      for (let guess = 0; guess < guesses; guess += 1) {
        statuses.push((await send(`guess ${String(guess)}`)).status);
      }
      statuses.push((await send(demoPassword)).status);
      const held = statuses.slice(10).every((status) => status === 429);
      return held ? undefined : `answers ${statuses.join(' ')}`;
    },
  }));

/** Whoever asks learns nothing about who exists. */
const oracles: Attack[] = ids
  .filter((id) => !rowOf(id).auth && fieldsOf(id).some(([name]) => name === 'userId'))
  .map((operationId) => ({
    kind: 'questions who exists',
    operationId,
    what: 'a person and nobody',
    async run(target) {
      const person = await target.person(victim);
      const { body } = await goodCalls[operationId](person);
      const ask = async (userId: string) => {
        const wrong = { ...(body as object), userId };
        const given = 'password' in wrong ? { ...wrong, password: 'wrong' } : wrong;
        const answer = await person.sendAs(operationId, { body: given }, { Cookie: undefined });
        const names = [...answer.headers].map(([name]) => name).join();
        return `${String(answer.status)} ${names} ${withoutRequestId(answer)}`;
      };
      return (await ask(victim)) === (await ask('nobody-knows')) ? undefined : 'tells them apart';
    },
  }));

const cards = [
  '4111 1111 1111 1111',
  '５５５５-５５５５-５５５５-４４４４ 12/27',
  '3530.1113.3330.0000',
];

/** Lists the fields in which people write to people. */
export const proseFields = ids.flatMap((operationId) =>
  fieldsOf(operationId)
    .filter(([, schema]) => schema['x-typed'] === 'prose')
    .map(([name]) => ({ operationId, name })),
);

/** What people write to people is refused with a card number in it. */
const cardNumbers: Attack[] = proseFields.flatMap(({ operationId, name }) =>
  cards.map((card) => ({
    kind: 'card numbers in free text',
    operationId,
    what: `${name}: ${card}`,
    async run(target: Target) {
      const person = await target.person(victim);
      const call = await goodCalls[operationId](person);
      const body = { ...(call.body as object), [name]: `Please charge ${card} today` };
      return refused(target, () => person.send(operationId, { ...call, body }), [
        '422 validation-failed',
      ]);
    },
  })),
);

/** No answer holds what only the person knows. */
const canaries: Attack[] = ids.map((operationId) => ({
  kind: 'secrets in answers',
  operationId,
  what: 'the password, and the cookie’s secret',
  async run(target) {
    const person = await target.person(victim);
    const call = await goodCalls[operationId](person);
    const secret = person.cookie?.split('=')[1] ?? '';
    const { bytes, headers } = await person.send(operationId, call);
    const shown = new TextDecoder('latin1').decode(bytes);
    const told = [...headers].filter(([name]) => name !== 'set-cookie').join();
    const found = [demoPassword, secret, 'Another-2026!'].filter((each) =>
      (shown + told).includes(each),
    );
    if (found.length > 0) return 'holds a secret';
    return headers.get('Cache-Control') === 'no-store' ? undefined : 'may be kept by a cache';
  },
}));

export const attacks: readonly Attack[] = [
  ...forged,
  ...asForms,
  ...foreign,
  ...crookedIds,
  ...assigned,
  ...incapable,
  ...overdue,
  ...races,
  ...guessed,
  ...oracles,
  ...cardNumbers,
  ...canaries,
];

/** Takes one attack of every kind on every operation, another one from operation to operation. */
export const sample: readonly Attack[] = [...groups(attacks).values()].flatMap(
  (group, index) => group[index % group.length] ?? [],
);

function groups(list: readonly Attack[]): Map<string, Attack[]> {
  const found = new Map<string, Attack[]>();
  for (const attack of list) {
    const name = `${attack.kind} ${attack.operationId}`;
    found.set(name, [...(found.get(name) ?? []), attack]);
  }
  return found;
}

/** Runs an attack on a backend of its own, whose owner may have named origins that may call. */
export async function tryOut(
  attack: Attack,
  origins: readonly string[] = [],
): Promise<string | undefined> {
  const target = await Target.open(origins);
  try {
    return await attack.run(target);
  } finally {
    await target.close();
  }
}

async function main(): Promise<void> {
  const counts = new Map<string, number>();
  const through: string[] = [];
  for (const attack of attacks) {
    counts.set(attack.kind, (counts.get(attack.kind) ?? 0) + 1);
    const wrong = await tryOut(attack);
    if (wrong !== undefined) {
      through.push(`${attack.kind}, ${attack.operationId}, ${attack.what}: ${wrong}`);
    }
  }
  for (const [kind, count] of counts) {
    process.stdout.write(`${String(count).padStart(6)} ${kind}\n`);
  }
  process.stdout.write(
    `${String(attacks.length).padStart(6)} attacks on ${String(ids.length)} operations, ${String(through.length)} came through\n`,
  );
  for (const line of through) process.stderr.write(`${line}\n`);
  if (through.length > 0) process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
