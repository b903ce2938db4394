import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wrongActs } from './mutants/acts.js';
import { wrongAnswers } from './mutants/answers.js';
import { tryMutant } from './mutants/plant.js';

const mutants = [...wrongAnswers, ...wrongActs];

/** `npm run mutants` tries them all. */
const sample = mutants.filter(({ unseen }, index) => index % 22 === 5 && !unseen);

describe('the conformance kit', () => {
  it('is tried on sixty wrong backends at least, each another one', () => {
    const names = new Set(mutants.map(({ what }) => what));
    assert.equal(names.size, mutants.length);
    assert.ok(names.size >= 60);
  });

  it('finds nothing wrong where no mutant is planted', async () => {
    const { results } = await tryMutant(undefined);
    assert.deepEqual(
      results.filter(({ outcome }) => outcome !== 'passed'),
      [],
    );
  });

  for (const mutant of sample) {
    it(`notices ${mutant.what}`, async () => {
      assert.ok((await tryMutant(mutant)).failed > 0);
    });
  }
});
