import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';

const { breakingChanges } = (await import(new URL('changes.mjs', import.meta.url).href)) as {
  breakingChanges: (before: unknown, after: unknown) => string[];
};

const now = parse(readFileSync('openapi.yaml', 'utf8')) as Contract;

/** The parts of the contract that the changes below touch. */
interface Contract {
  paths: Record<string, Record<string, Record<string, unknown>>>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, object> };
}
interface Schema {
  required: string[];
  properties: Record<string, Record<string, unknown>>;
}

const schemaOf = ({ components }: Contract, name: string) => components.schemas[name] as Schema;

/** What breaks a program, and what does not. */
const rows: readonly [what: string, change: (contract: Contract) => void, found: RegExp | null][] =
  [
    ['nothing', () => undefined, null],
    [
      'a new operation',
      ({ paths }) => (paths['/news'] = { get: { operationId: 'listNews', responses: {} } }),
      null,
    ],
    [
      'a new member of an answer',
      (contract) => (schemaOf(contract, 'Account').properties['shoeSize'] = { type: 'integer' }),
      null,
    ],
    [
      'an operation that is gone',
      ({ paths }) => delete paths['/account'],
      /GET \/account: is gone/,
    ],
    [
      'another id',
      ({ paths }) =>
        Object.assign(paths['/account']?.['get'] ?? {}, { operationId: 'readAccount' }),
      /GET \/account: has another id/,
    ],
    [
      'a member of an answer that is gone',
      (contract) => delete schemaOf(contract, 'Account').properties['company'],
      /GET \/account: \/company is not certain in the answer/,
    ],
    [
      'a member of an answer that need not be there',
      (contract) => {
        const account = schemaOf(contract, 'Account');
        account.required = account.required.filter((name) => name !== 'company');
      },
      /GET \/account: \/company is not certain in the answer/,
    ],
    [
      'another type',
      (contract) =>
        Object.assign(schemaOf(contract, 'Account').properties['company'] ?? {}, {
          type: 'integer',
        }),
      /GET \/account: \/company is of another type/,
    ],
    [
      'a new member that a request needs',
      (contract) => {
        const credentials = schemaOf(contract, 'Credentials');
        credentials.properties['otp'] = { type: 'string' };
        credentials.required.push('otp');
      },
      /POST \/session: \/otp is required in the request/,
    ],
    [
      'a member that a request may not have any more',
      (contract) => delete schemaOf(contract, 'Credentials').properties['password'],
      /POST \/session: \/password may not be sent/,
    ],
    [
      'a new header that a call needs',
      ({ paths }) =>
        Object.assign(paths['/account']?.['get'] ?? {}, {
          parameters: [{ in: 'header', name: 'X-Tenant', required: true, schema: {} }],
        }),
      /GET \/account: needs the header parameter X-Tenant/,
    ],
  ];

describe('a change of the contract', () => {
  for (const [what, change, found] of rows) {
    it(`${found ? 'breaks' : 'does not break'} programs: ${what}`, () => {
      const after = structuredClone(now);
      change(after);
      const changes = breakingChanges(now, after).join('\n');
      if (found) assert.match(changes, found);
      else assert.equal(changes, '');
    });
  }
});
