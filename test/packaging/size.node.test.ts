import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Row {
  readonly what: string;
  readonly bytes: number;
  readonly must: number;
}

const { measure } = (await import(new URL('./budgets.mjs', import.meta.url).href)) as {
  measure: () => Promise<Row[]>;
};

describe('the size a page pays', async () => {
  for (const { what, bytes, must } of await measure()) {
    it(`keeps to its budget: ${what}`, () => {
      assert.ok(bytes <= must, `${what}: ${bytes} bytes, ${must} at most`);
    });
  }
});
