/** The report on accessibility: it names only tests that are there, and is made of them anew. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Evidence {
  file: string;
  title: string;
  criteria: string[];
  widgets?: string[];
}

const { faultsOf, report, run } = (await import(
  new URL('./conformance.mjs', import.meta.url).href
)) as {
  faultsOf: (table: Record<string, Evidence>) => string[];
  report: () => Promise<Record<string, string>>;
  run: (isCheck: boolean) => Promise<string[]>;
};
const { evidence, names } = (await import(new URL('./criteria.mjs', import.meta.url).href)) as {
  evidence: (fullStates: RegExp) => Record<string, Evidence>;
  names: Record<string, string>;
};

const table = evidence(/^ready$/);
const axe = table['axe'] as Evidence;

describe('the report on accessibility', () => {
  it('is what the tests make of it', async () => {
    assert.deepEqual(await run(true), []);
  });

  it('has a word on each of the 55 criteria of WCAG 2.2, levels A and AA', async () => {
    assert.equal(Object.keys(names).length, 55);
    const data = (await report())['docs/accessibility/openacr.yaml'] ?? '';
    assert.equal(data.match(/ num: /g)?.length, 55);
    assert.equal(data.match(/ level: /g)?.length, 55);
  });

  for (const [what, change, found] of [
    ['a file that is gone', { file: 'test/gone.ts' }, 'there is no test/gone.ts'],
    ['a test that is gone', { title: 'no such test' }, 'has no “no such test”'],
    ['a criterion that is none', { criteria: [...axe.criteria, '9.9.9'] }, 'knows 9.9.9'],
    ['a widget that is none', { widgets: ['cb-none'] }, 'knows cb-none'],
    ['a criterion that nothing shows', { criteria: [] }, '1.1.1 is either'],
  ] as const) {
    it(`finds ${what}`, () => {
      const faults = faultsOf({ ...table, axe: { ...axe, ...change } as Evidence });
      assert.ok(
        faults.some((fault) => fault.includes(found)),
        faults.join('\n'),
      );
    });
  }
});
