import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Row {
  readonly what: string;
  readonly bytes: number;
  readonly must: number;
  readonly ceiling?: number;
}

const { measure, mostOf } = (await import(new URL('./budgets.mjs', import.meta.url).href)) as {
  measure: () => Promise<Row[]>;
  mostOf: (row: Row) => number;
};

describe('the size a page pays', async () => {
  for (const row of await measure()) {
    const { what, bytes, must } = row;
    const most = mostOf(row);
    const rule = most > must ? `over budget, held at ${String(most)} bytes` : 'keeps to its budget';
    it(`${rule}: ${what}`, () => {
      assert.ok(bytes <= most, `${what}: ${bytes} bytes, ${most} at most`);
    });
  }
});
