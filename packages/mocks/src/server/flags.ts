/** Reads and checks the flags of `serve` before anything starts. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readOrigin } from '../rules/origin.js';
import { parseInstant } from '../state/clock.js';
import { isScenario, scenarios } from '../state/scenarios.js';
import type { Scenario } from '../state/model.js';
import { StartError, systemCode } from './start-error.js';
import type { WebhookOptions } from './webhooks.js';

export interface ServeFlags {
  readonly port: number;
  readonly host: string | undefined;
  readonly origins: readonly string[];
  readonly portalUrl: string | undefined;
  readonly scenario: Scenario | undefined;
  readonly now: string | undefined;
  readonly clock: 'running' | 'frozen' | undefined;
  readonly latency: number;
  readonly checkAnswers: boolean;
  readonly data: string | undefined;
  readonly company: string | undefined;
  /** Many worlds: how many at once, and for how long after their last use. */
  readonly worlds: { readonly most: number; readonly idleSeconds: number } | undefined;
  readonly webhook: WebhookOptions | undefined;
}

const flags = {
  port: { type: 'string' },
  host: { type: 'string' },
  origin: { type: 'string', multiple: true },
  'portal-url': { type: 'string' },
  scenario: { type: 'string' },
  now: { type: 'string' },
  clock: { type: 'string' },
  latency: { type: 'string' },
  'check-answers': { type: 'boolean' },
  data: { type: 'string' },
  company: { type: 'string' },
  worlds: { type: 'boolean' },
  webhook: { type: 'string' },
  'webhook-secret': { type: 'string' },
  'most-worlds': { type: 'string' },
  'idle-seconds': { type: 'string' },
} as const;

/** @throws StartError naming the flag and what it may be */
export function readServeFlags(args: readonly string[]): ServeFlags {
  const { values } = parse(args, flags);
  return {
    port: wholeNumber('port', values.port ?? '4010', 65_535),
    host: values.host,
    origins: (values.origin ?? []).map(originOf),
    portalUrl: values['portal-url'] === undefined ? undefined : portalOf(values['portal-url']),
    scenario: values.scenario === undefined ? undefined : scenarioOf(values.scenario),
    now: values.now === undefined ? undefined : timeOf(values.now),
    clock: values.clock === undefined ? undefined : clockOf(values.clock),
    latency: wholeNumber('latency', values.latency ?? '0', 600_000),
    checkAnswers: values['check-answers'] ?? false,
    data: values.data === undefined ? undefined : fileOf(values.data),
    company: values.company,
    worlds: worldsOf(values),
    webhook: webhookOf(values),
  };
}

const conformFlags = {
  'base-url': { type: 'string' },
  user: { type: 'string' },
  password: { type: 'string' },
  other: { type: 'string', multiple: true },
  writes: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export interface ConformFlags {
  readonly baseUrl: string;
  readonly userId: string;
  readonly password: string;
  readonly others: readonly { readonly userId: string; readonly password: string }[];
  readonly writes: boolean;
  readonly json: boolean;
}

/** @throws StartError naming the flag and what it may be */
export function readConformFlags(args: readonly string[]): ConformFlags {
  const { values } = parse(args, conformFlags);
  const { 'base-url': baseUrl, user, password, writes = false, json = false } = values;
  if (baseUrl === undefined || !isWebAddress(baseUrl)) {
    throw wrong('--base-url must be the address of an API, such as http://localhost:4010/v1.');
  }
  if (user === undefined || password === undefined) throw wrong('Say --user and --password.');
  const others = (values.other ?? []).map(personOf);
  return { baseUrl, userId: user, password, others, writes, json };
}

function personOf(text: string): { userId: string; password: string } {
  const at = text.indexOf(':');
  if (at > 0) return { userId: text.slice(0, at), password: text.slice(at + 1) };
  throw wrong('--other must be a User ID and a password: ID:PASSWORD.');
}

type Values = ReturnType<typeof parse<typeof flags>>['values'];

function worldsOf(values: Values): ServeFlags['worlds'] {
  const { worlds = false, data } = values;
  if (!worlds) {
    const lone = (['most-worlds', 'idle-seconds'] as const).find(
      (name) => values[name] !== undefined,
    );
    if (lone !== undefined) throw wrong(`--${lone} belongs to --worlds.`);
    return undefined;
  }
  if (data !== undefined) throw wrong('--worlds live in memory: leave out --data.');
  return {
    most: fromOne('most-worlds', values['most-worlds'] ?? '10000', 1_000_000),
    idleSeconds: fromOne('idle-seconds', values['idle-seconds'] ?? '86400', 31_536_000),
  };
}

/** A name that ends like a folder's would be kept as a file beside the folder that was meant. */
function fileOf(data: string): string {
  if (data !== '' && !/[/\\]$/.test(data)) return data;
  throw wrong(`--data is "${data}": it must name a file, such as billing.json.`);
}

function fromOne(name: string, text: string, most: number): number {
  const count = wholeNumber(name, text, most);
  if (count > 0) return count;
  throw wrong(`--${name} is 0: it must be a whole number from 1 on.`);
}

function webhookOf({ webhook: url, 'webhook-secret': secret }: Values): WebhookOptions | undefined {
  if (url === undefined) {
    if (secret !== undefined) throw wrong('--webhook-secret belongs to --webhook.');
    return undefined;
  }
  if (!isWebAddress(url)) {
    throw wrong(`--webhook is "${url}": it must be an address such as http://localhost:3000/hook.`);
  }
  return { url, secret };
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
  } catch (error) {
    throw wrong(sayOf(error));
  }
}

/** Node's own messages are about its parser; these are about the command. */
function sayOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const named = /'([^']*)'/.exec(text)?.[1]?.replace(/ <value>$/, '') ?? '';
  if (systemCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no flag ${named}.`;
  if (systemCode(error) === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `"${named}" is not a flag.`;
  }
  return `${named} needs a value.`;
}

const wrong = (sentence: string) =>
  new StartError(`${sentence} See: corporate-billing-mocks --help`, 2);

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw wrong(`--${name} is "${text}": it must be a whole number up to ${String(most)}.`);
}

function originOf(text: string): string {
  const origin = readOrigin(text);
  if (origin !== undefined) return origin;
  throw wrong(`--origin is "${text}": it must be an origin such as http://localhost:3000.`);
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

function portalOf(text: string): string {
  if (isWebAddress(text) && !new URL(text).hash) return text;
  throw wrong(`--portal-url is "${text}": it must be an address such as http://localhost:8000/.`);
}

function scenarioOf(id: string): Scenario {
  if (isScenario(id)) return id;
  throw wrong(`There is no scenario "${id}". There are: ${scenarios.join(', ')}.`);
}

function timeOf(text: string): string {
  if (parseInstant(text) !== undefined) return text;
  throw wrong(`--now is "${text}": it must be a time such as 2026-06-15T09:00:00Z.`);
}

function clockOf(text: string): 'running' | 'frozen' {
  if (text === 'running' || text === 'frozen') return text;
  throw wrong(`--clock is "${text}": it may be running or frozen.`);
}
