import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { namesOf, placesOf } = (await import(new URL('./widget.mjs', import.meta.url).href)) as {
  namesOf: (name: string) => object;
  placesOf: (widget: object) => [file: string, before: string, line: string][];
};
const { anchors } = (await import(new URL('./operation.mjs', import.meta.url).href)) as {
  anchors: [file: string, text: string][];
};
const { newOperation } = (await import(new URL('./contract.mjs', import.meta.url).href)) as {
  newOperation: (wanted: Record<string, string>) => { parameters: string; operation: string };
};
const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

describe('what npm run create writes is wired', () => {
  for (const [file, before] of placesOf(namesOf('seat-plan'))) {
    it(`before ${JSON.stringify(before.trim())} in ${file}, for a widget`, () => {
      assert.ok(read(file).includes(before));
    });
  }
  for (const [file, text] of anchors) {
    it(`at ${JSON.stringify(text.trim())} in ${file}, for an operation`, () => {
      assert.ok(read(file).includes(text));
    });
  }

  it('says how a change is written, which needs a 412 of its own', () => {
    const wanted = {
      id: 'updateNote',
      method: 'put',
      path: '/notes',
      group: 'notes',
      contract: '',
    };
    assert.throws(() => newOperation(wanted), /412.*like updateBillTo/);
  });
});
