import { createOperation } from './operation.mjs';
import { createWidget } from './widget.mjs';

/**
 * `npm run create widget seat-plan` writes a widget that runs.
 * `npm run create operation getCreditNote get '/credit-notes/{creditNoteId}'` writes an operation that
 * answers. Both wire what they write, and say what is left to do by hand.
 */
const usage = `Usage:
  npm run create widget <name>                       the name without "cb-": seat-plan
  npm run create operation <id>                      one that openapi.yaml has already
  npm run create operation <id> <method> <path>      a new one: getCreditNote get '/credit-notes/{creditNoteId}'
`;

const [kind, ...given] = process.argv.slice(2);
const create = { widget: createWidget, operation: createOperation }[kind];
try {
  if (!create) throw new Error(usage);
  const left = await create(...given);
  process.stdout.write(['Left to do by hand:', ...left.map((line) => `- ${line}`), ''].join('\n'));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
