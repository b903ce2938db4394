/** The command `corporate-billing-mocks`. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createMockBackend, type MockBackend } from '../backend.js';
import { seedFrom, type CompanyData } from '../seed/data.js';
import { serve, type HttpServer } from './serve.js';
import type { Seed } from '../state/model.js';
import { NotKeptError } from '../state/store.js';
import { DataFile } from './data-file.js';
import { conform, written } from '../conform/conform.js';
import { readConformFlags, readServeFlags, type ConformFlags, type ServeFlags } from './flags.js';
import { copyWorker } from './init.js';
import { reasonOf, StartError } from './start-error.js';
import { isThisMachine } from './visitors.js';
import { Worlds } from './worlds.js';

const help = `corporate-billing-mocks: a pretend billing API, for demos and tests

  corporate-billing-mocks serve
    --port 4010           where it listens; 0 takes any free port
    --host ADDRESS        listen to more than this machine: 0.0.0.0
    --origin URL          pages that may call, may be repeated; every http://localhost:* without it
    --portal-url URL      where reset mails lead: http://localhost:8000/
    --scenario ID         the situation to begin in: default, offline, payment-declined, …
    --now TIME            where its clock starts: 2026-06-15T09:00:00Z
    --clock frozen        let the clock stand until it is advanced
    --latency MS          what each answer takes
    --check-answers       an answer that is not what openapi.yaml says is a 500
    --data FILE           keep what happens in a file, over restarts
    --company FILE        companies of your own in place of the demo's (data.schema.json)
    --webhook URL         send signed events there: invoice.issued, payment.succeeded, …
    --webhook-secret TEXT what signs them; made and printed without it
    --worlds              many small backends: one for each key in the path (/w/KEY/v1), in the
                          header X-Mock-World or in the cookie cb_world; the first use makes one
    --most-worlds 10000   more do not live at once: the one unused for longest ends
    --idle-seconds 86400  a world that nobody used for so long ends

  corporate-billing-mocks conform
    --base-url URL        the API of any server: http://localhost:4010/v1
    --user ID             who signs in there
    --password WORD
    --other ID:PASSWORD   somebody of another account, or who may do less; may be repeated
    --writes              also try what changes the account: one that is for tests
    --json                write the report for programs; it ends with 1 where a check failed

  corporate-billing-mocks init PUBLIC_DIR
    copies the service worker script that @corporate-billing/mocks/browser needs

Demo accounts: acme-billing, facturation@aurelia.example, kontor-rechnung, tanaka-keiri,
acme-readonly, new-billing. All use the password Rescue-2026!
`;

const isHelp = (word = '') => word === '--help' || word === '-h';

const out = (text: string) => void process.stdout.write(`${text}\n`);
const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

/** Runs one command. A failure is told in one sentence, and by the exit code. */
export async function main([command, ...args]: readonly string[]): Promise<void> {
  try {
    if (command === 'serve' && args.some(isHelp)) out(help);
    else if (command === 'serve') await serveUntilStopped(readServeFlags(args));
    else if (command === 'conform' && args.some(isHelp)) out(help);
    else if (command === 'conform') await judgeServer(readConformFlags(args));
    else if (command === 'init') out(await copyWorker(args, process.cwd()));
    else if (command === 'help' || isHelp(command)) out(help);
    else throw unknownCommand(command);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    say(error.message);
    process.exitCode = error.exitCode;
  }
}

function unknownCommand(command: string | undefined): StartError {
  if (command === undefined) return new StartError(help, 2);
  return new StartError(
    `There is no command "${command}": there are serve, conform and init. See: corporate-billing-mocks --help`,
    2,
  );
}

/** Ends with 1 where a check failed. */
async function judgeServer({ json, ...options }: ConformFlags): Promise<void> {
  const report = await conform(options);
  out(json ? JSON.stringify(report, null, 2) : written(report));
  if (report.failed > 0) process.exitCode = 1;
}

async function serveUntilStopped(flags: ServeFlags): Promise<void> {
  const company = flags.company === undefined ? undefined : await readCompany(flags.company);
  let isListening = false;
  // Until the server listens, a failure to write the data keeps it from starting.
  const sayLater = (sentence: string) => {
    if (isListening) say(sentence);
  };
  const data =
    flags.data === undefined ? undefined : await DataFile.open(flags.data, { say: sayLater });
  if (data && !data.isNew && (flags.now ?? flags.clock ?? flags.company) !== undefined) {
    say(`${data.path} goes on where it was: --now, --clock and --company only begin new data.`);
  }
  const options = {
    latency: flags.latency,
    checkAnswers: flags.checkAnswers,
    // With the same seed, the first session after a restart would get the secret in an old cookie.
    ...(flags.clock !== 'frozen' && { seed: randomUUID() }),
    ...(flags.clock !== undefined && { clock: flags.clock }),
    ...(flags.scenario !== undefined && { scenario: flags.scenario }),
    ...(flags.now !== undefined && { now: flags.now }),
    ...(flags.portalUrl !== undefined && { portalUrl: flags.portalUrl }),
    ...(company && { data: company }),
  };
  const backend =
    flags.worlds === undefined
      ? createMockBackend({ ...options, ...(data && { storage: data }) })
      : new Worlds({ backend: options, ...flags.worlds });
  const server = await serve(backend, { ...flags, data, warn: say, ownsProcess: true });
  if (data && !(backend instanceof Worlds)) await writeAtOnce(backend, server);
  isListening = true;
  stopWhenTold(() => server.close());
  out(`listening on ${server.baseUrl}`);
  if (flags.webhook && flags.webhook.secret === undefined) {
    out(`events are signed with ${server.webhookSecret ?? ''}`);
  }
  if (flags.host !== undefined && !isThisMachine(flags.host))
    say('Whoever reaches this machine can read and change the data.');
}

/** New data is written at once, so that a missing folder is reported now. */
async function writeAtOnce(backend: MockBackend, server: HttpServer): Promise<void> {
  try {
    await backend.advance({});
  } catch (error) {
    await server.close();
    if (error instanceof NotKeptError) {
      throw new StartError(`${error.message} The server was not started.`);
    }
    throw error;
  }
}

function stopWhenTold(close: () => Promise<void>): void {
  const stop = () => {
    // A second Ctrl-C stops it at once.
    process.once('SIGINT', () => process.exit(130));
    void close().then(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, stop);
}

async function readCompany(path: string): Promise<Seed> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new StartError(`${path} could not be read: ${reasonOf(error)}.`);
  });
  try {
    return seedFrom(JSON.parse(text) as CompanyData);
  } catch (error) {
    const what = error instanceof SyntaxError ? 'it is not JSON' : reasonOf(error);
    throw new StartError(`${path} describes no company: ${what}`);
  }
}
