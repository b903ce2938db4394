import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
// The planted files are not on disk, so the rules that ask the type checker are left out.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'test/eslint.config.mjs',
  ruleFilter: ({ ruleId }) =>
    ruleId.startsWith('house/') || ruleId.startsWith('no-') || ruleId === 'eqeqeq',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function complaints(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const wrong: [what: string, file: string, code: string, rule: string][] = [
  [
    'elements import the mocks',
    'packages/elements/src/a.ts',
    `import '@corporate-billing/mocks';`,
    'house/arrows',
  ],
  [
    'elements import msw',
    'packages/elements/src/a.ts',
    `import { http } from 'msw'; http;`,
    'house/arrows',
  ],
  [
    'elements load the mocks lazily',
    'packages/elements/src/a.ts',
    `await import('@corporate-billing/mocks');`,
    'house/arrows',
  ],
  [
    'the mocks import elements',
    'packages/mocks/src/a.ts',
    `import '@corporate-billing/elements';`,
    'house/arrows',
  ],
  [
    'the mocks import the client itself',
    'packages/mocks/src/a.ts',
    `import { createBilling } from '@corporate-billing/sdk'; createBilling;`,
    'house/arrows',
  ],
  [
    'the mocks pass elements on',
    'packages/mocks/src/a.ts',
    `export * from '@corporate-billing/elements';`,
    'house/arrows',
  ],
  ['the SDK imports Lit', 'packages/sdk/src/a.ts', `import 'lit';`, 'house/arrows'],
  ['the SDK imports Node', 'packages/sdk/src/a.ts', `import 'node:fs';`, 'house/arrows'],
  [
    'a path leaves its package',
    'packages/elements/src/core/a.ts',
    `import '../../../sdk/src/index.js';`,
    'house/arrows',
  ],
  [
    'a package imports the tests',
    'packages/sdk/src/a.ts',
    `import '../../../test/support/mount.js';`,
    'house/arrows',
  ],
  [
    'the kit imports a widget',
    'packages/elements/src/core/a.ts',
    `import '../widgets/login/login.js';`,
    'house/rooms',
  ],
  [
    'a widget imports another, if only for its type',
    'packages/elements/src/widgets/invoice/a.ts',
    `import type { CbLogin } from '../login/login.js'; export type Login = CbLogin;`,
    'house/rooms',
  ],
  [
    'what draws loads the kit lazily',
    'packages/elements/src/ui/a.ts',
    `await import('../core/form.js');`,
    'house/rooms',
  ],
  [
    'a widget names the type of an entry',
    'packages/elements/src/widgets/invoice/a.ts',
    `export type Tags = typeof import('../../define/tags.js');`,
    'house/rooms',
  ],
  [
    'the session passes on what belongs to payments',
    'packages/elements/src/session/a.ts',
    `export { remittanceView } from '../payment/remittance.js';`,
    'house/rooms',
  ],
  [
    'a new room is in no plan',
    'packages/elements/src/attic/a.ts',
    `import '../core/form.js';`,
    'house/rooms',
  ],
  [
    'a catalogue takes more than words',
    'packages/elements/src/i18n/catalogue.ts',
    `import '../widgets/login/login.js';`,
    'house/rooms',
  ],
  [
    'what every request passes names an operation',
    'packages/mocks/src/request/a.ts',
    `import { operationHandlers } from '../operations/index.js'; operationHandlers;`,
    'house/rooms',
  ],
  [
    'a billing rule of the mocks knows of requests, if only for a type',
    'packages/mocks/src/rules/a.ts',
    `import type { Context } from '../request/operation.js'; export type C = Context<'getAccount'>;`,
    'house/rooms',
  ],
  [
    'the state of the mocks loads a seed lazily',
    'packages/mocks/src/state/a.ts',
    `await import('../seed/index.js');`,
    'house/rooms',
  ],
  [
    'the server of the mocks goes through its own entry',
    'packages/mocks/src/server/a.ts',
    `import { serve } from '../server.js'; serve;`,
    'house/rooms',
  ],
  [
    'the server and the page objects know one another',
    'packages/mocks/src/server/a.ts',
    `import '../playwright/portal.js';`,
    'house/rooms',
  ],
  ...[
    'export const a = (words: string[]) => words.join(", ");',
    'export const a = (words: string[], or: string) => words.join(` ${or} `);',
    'export const a = (all: string[]) => all.map((one) => [", ", one]);',
    'export const a = (common: { none: string }, b: string) => `${b}: ${common.none}`;',
    'export const a = (words: { a: string }) => `${words.a}.`;',
    'export const a = (words: { a: string }) => words.a + "s";',
    'export const a = (html: typeof String.raw, words: { a: string }) => html`<i>(${words.a})</i>`;',
  ].map((code): [string, string, string, string] => [
    `a widget glues a sentence: ${code.slice(code.indexOf('=>') + 3)}`,
    'packages/elements/src/widgets/login/a.ts',
    code,
    'house/sentences',
  ]),
  [
    'markup is made from text',
    'packages/elements/src/a.ts',
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML;`,
    'no-restricted-imports',
  ],
  [
    'styles are written inline',
    'packages/elements/src/a.ts',
    `import { styleMap } from 'lit/directives/style-map.js'; styleMap;`,
    'no-restricted-imports',
  ],
  ['the console is used', 'packages/sdk/src/a.ts', `console.log('hello');`, 'no-console'],
  [
    "the machine's time is asked",
    'packages/elements/src/a.ts',
    `export const now = Date.now();`,
    'no-restricted-syntax',
  ],
];

const right: [what: string, file: string, code: string][] = [
  [
    'elements import the SDK and Lit',
    'packages/elements/src/a.ts',
    `import '@corporate-billing/sdk'; import 'lit';`,
  ],
  [
    'the mocks import types, the table and the rules',
    'packages/mocks/src/a.ts',
    `import type { Invoice } from '@corporate-billing/sdk'; import '@corporate-billing/sdk/operations'; import '@corporate-billing/sdk/rules'; export type I = Invoice;`,
  ],
  [
    'whole sentences follow one another, and keys are joined',
    'packages/elements/src/widgets/login/a.ts',
    'export const a = (words: { a: string; b: string }, ids: string[]) => `${words.a} ${words.b}` + ids.join(" ") + ids.join(",");',
  ],
  ['a neighbour is imported', 'packages/elements/src/core/a.ts', `import '../format/money.js';`],
  [
    'a widget imports from the rooms below it',
    'packages/elements/src/widgets/login/a.ts',
    `import '../../session/billing-widget.js'; import '../../core/form.js'; import './login.words.js';`,
  ],
  [
    'a handler of the mocks imports from the rooms below it',
    'packages/mocks/src/operations/a.ts',
    `import '../request/operation.js'; import '../rules/payments.js'; import '../pdf/quote.js'; import '../contract/problem.js';`,
  ],
  [
    'the server of the mocks imports the backend',
    'packages/mocks/src/server/a.ts',
    `import '../backend.js';`,
  ],
  [
    'a catalogue knows every text by its type',
    'packages/elements/src/i18n/catalogue.ts',
    `import type { LoginWords } from '../widgets/login/login.words.js'; export type W = LoginWords;`,
  ],
  [
    'a widget test uses the mocks',
    'packages/elements/src/a.test.ts',
    `import '@corporate-billing/mocks';`,
  ],
];

describe('the import arrows', () => {
  for (const [what, file, code, rule] of wrong) {
    it(`turn red when ${what}`, async () => {
      assert.ok((await complaints(code, file)).includes(rule));
    });
  }
  for (const [what, file, code] of right) {
    it(`stay green when ${what}`, async () => {
      assert.deepEqual(await complaints(code, file), []);
    });
  }
});
