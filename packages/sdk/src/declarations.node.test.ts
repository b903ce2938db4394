// Checks what a customer's compiler reads of this package.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
// The folder is inside the repository, where Node's types are found by their name.
const folder = join(root, 'node_modules/.cache/sdk-declarations');

const compile = (files: string | readonly string[], options: ts.CompilerOptions) => {
  const program = ts.createProgram([files].flat(), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    ...options,
  });
  program.emit();
  return ts.getPreEmitDiagnostics(program).map(({ file: at, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    return `${at?.fileName.split('/').pop() ?? ''}: ${text}`;
  });
};

/** Lists the declarations that an entry leads to, and what they import from other packages. */
function reached(file: string, seen = new Set<string>(), foreign = new Set<string>()) {
  if (seen.has(file)) return { seen, foreign };
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
    if (!name.startsWith('.')) foreign.add(name);
    else reached(join(dirname(file), name.replace(/\.js$/, '.d.ts')), seen, foreign);
  }
  return { seen, foreign };
}

/** What a customer writes, and what the compiler must say to it: `ok`, or a part of its error. */
const calls: readonly (readonly [code: string, says: string])[] = [
  // The entity tag is required where the contract requires `If-Match`, and means nothing elsewhere.
  ['b.billTo.update(address, { ifMatch: \'"1"\' })', 'ok'],
  ['b.billTo.update(address)', 'Expected 2 arguments'],
  ['b.billTo.update(address, {})', "Property 'ifMatch' is missing"],
  ["b.paymentMethod.update({ kind: 'check' })", 'Expected 2 arguments'],
  ["b.quotes.accept('Q-1', { signerName: 'A', consentVersion: '1' })", 'Expected 3 arguments'],
  ["b.quotes.reject('Q-1', { reason: 'price' }, {})", "Property 'ifMatch' is missing"],
  ["b.purchaseOrders.update('po_1', order)", 'Expected 3 arguments'],
  ["b.call('updateBillTo', { body: address })", 'Expected 3 arguments'],
  ["b.call('updateBillTo', { body: address }, { ifMatch: '\"1\"' })", 'ok'],
  ["b.call('getAccount', {})", 'ok'],
  ["b.call('getAccount', {}, { ifMatch: '\"1\"' })", "'ifMatch' does not exist"],
  ['b.account.get({ ifMatch: \'"1"\' })', "'ifMatch' does not exist"],
  // A key has a meaning where the contract takes an `Idempotency-Key`.
  ["b.purchaseOrders.add(order, { idempotencyKey: 'k' })", 'ok'],
  ["b.invoices.sendCopy('INV-1', { idempotencyKey: 'k' })", 'ok'],
  ["b.quotes.reject('Q-1', { reason: 'price' }, { ifMatch: '\"1\"', idempotencyKey: 'k' })", 'ok'],
  ["b.invoices.list({ idempotencyKey: 'k' })", "'idempotencyKey' does not exist"],
  ["b.billTo.update(address, { ifMatch: '', idempotencyKey: 'k' })", "'idempotencyKey' does not"],
  ["b.session.signIn({ userId: 'a', password: 'b' }, { idempotencyKey: 'k' })", 'does not exist'],
  // Reads can be asked for anew, documents tell of their progress; both take the usual options.
  ["b.invoices.list({ reload: true, timeout: 1, headers: { traceparent: '00' } })", 'ok'],
  ["b.invoices.sendCopy('INV-1', { reload: true })", "'reload' does not exist"],
  ["b.invoices.downloadPdf('INV-1', { onProgress: ({ loaded }) => loaded })", 'ok'],
  ["b.invoices.get('INV-1', { onProgress: () => 0 })", "'onProgress' does not exist"],
  ["b.invoices.downloadPdf('I').then(({ blob }) => blob.size)", 'ok'],
  ["b.invoices.downloadPdf('I', { as: 'stream' }).then(({ stream }) => stream.getReader())", 'ok'],
  ["b.taxForms.downloadW9({ as: 'stream' }).then(({ blob }) => blob)", "'blob' does not exist"],
  ["b.quotes.downloadPdf('Q').then(({ stream }) => stream)", "'stream' does not exist"],
  ["b.invoices.get('I', { as: 'stream' })", "'as' does not exist"],
  // A payment is made with a new card or with the card on file.
  ["b.invoices.pay('INV-1', { amount, paymentToken: 'pt_1' })", 'ok'],
  ["b.invoices.pay('INV-1', { amount, useMethodOnFile: true })", 'ok'],
  ["b.invoices.pay('INV-1', { amount })", 'not assignable'],
  ["b.invoices.pay('INV-1', { amount, useMethodOnFile: false })", 'not assignable'],
  [
    "b.invoices.pay('INV-1', { amount, paymentToken: 'x', useMethodOnFile: true })",
    'not assignable',
  ],
  [
    "b.call('payInvoice', { path: { invoiceNumber: 'I' }, body: { amount, paymentToken: 'x', useMethodOnFile: true } })",
    'not assignable',
  ],
  // A mandate goes with a direct debit, and a direct debit with a mandate.
  ["b.paymentMethod.update({ kind: 'directDebit', paymentToken: 'x', mandate }, tag)", 'ok'],
  ["b.paymentMethod.update({ kind: 'directDebit', paymentToken: 'x' }, tag)", 'not assignable'],
  ["b.paymentMethod.update({ kind: 'card', paymentToken: 'x', mandate }, tag)", 'not assignable'],
  ["b.paymentMethod.update({ kind: 'card' }, tag)", 'not assignable'],
  ["b.paymentMethod.update({ kind: 'check', paymentToken: 'x' }, tag)", 'not assignable'],
  // Nobody changes an answer under others.
  ['b.invoices.list().then((all) => all.length)', 'ok'],
  ['b.invoices.list().then((all) => all.push(all[0]!))', "'push' does not exist"],
  ["b.account.get().then((a) => (a.company = 'x'))", 'read-only'],
  ['b.account.get().then((a) => (a.purchaseOrderThreshold.amount = 0))', 'read-only'],
  ["b.billTo.get().then((to) => to.addressLines.push('x'))", "'push' does not exist"],
  ["b.invoices.get('I').then((i) => (i.lines[0]!.total.amount = 1))", 'read-only'],
  [
    "b.call('listPayments', { path: { invoiceNumber: 'I' } }).then((a) => (a.items = []))",
    'read-only',
  ],
  // The contract's own types.
  ["const path: keyof sdk.paths = '/invoices/{invoiceNumber}'", 'ok'],
  ["const path: keyof sdk.paths = '/nothing'", 'not assignable'],
  ["const status: keyof sdk.operations['payInvoice']['responses'] = 402", 'ok'],
  ["const invoice = {} as sdk.components['schemas']['Invoice']; invoice.total.amount", 'ok'],
];

const customer = (code: string) => `
import type * as sdk from './index.js';
declare const b: sdk.Billing;
declare const address: sdk.BillTo;
declare const order: sdk.PurchaseOrderInput;
declare const amount: sdk.Money;
declare const mandate: { version: string; locale: string };
declare const tag: { ifMatch: string };
export const written = () => { ${code} };
`;

describe('the declarations', () => {
  const index = join(folder, 'index.d.ts');
  before(() => {
    mkdirSync(folder, { recursive: true });
    compile(join(root, 'packages/sdk/src/index.ts'), {
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      declaration: true,
      emitDeclarationOnly: true,
      outDir: folder,
      rootDir: join(root, 'packages/sdk/src'),
      skipLibCheck: true,
    });
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('hold no type of the package that sends the requests', () => {
    const { seen, foreign } = reached(index);
    assert.ok(seen.size > 5, 'followed');
    assert.deepEqual([...foreign], ['openapi-typescript-helpers']);
  });

  it('take what the contract takes, and nothing else', () => {
    const files = calls.map(([code], index) => {
      const file = join(folder, `customer-${String(index)}.ts`);
      writeFileSync(file, customer(code));
      return file;
    });
    const said = compile(files, {
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: [],
      noEmit: true,
    });
    for (const [index, [code, says]] of calls.entries()) {
      const own = said
        .filter((text) => text.startsWith(`customer-${String(index)}.ts:`))
        .join('; ');
      if (says === 'ok') assert.equal(own, '', code);
      else
        assert.ok(
          own.includes(says),
          `${code}\n  expected: ${says}\n  compiler: ${own || 'nothing'}`,
        );
    }
  });

  it('compile in a project for Node, without the types of a browser', () => {
    const options = {
      lib: ['lib.es2023.d.ts'],
      types: ['node'],
      noEmit: true,
      typeRoots: [join(root, 'node_modules/@types')],
    };
    assert.deepEqual(compile(index, options), []);
  });
});
