import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

const module = new URL('numbers.ts', import.meta.url).href;
const program = `
  const { numbersOf } = await import(${JSON.stringify(module)});
  console.log(JSON.stringify(numbersOf('npm run soak --', { count: 1, seed: 2 })));
`;

for (const [given, printed] of [
  ['', '{"count":1,"seed":2}'],
  ['1000000', '{"count":1000000,"seed":2}'],
  ['1000000 --seed 7', '{"count":1000000,"seed":7}'],
  ['--count 5 --seed 0', '{"count":5,"seed":0}'],
] as const) {
  it(`a command reads "${given}"`, () => {
    assert.equal(run(given).stdout.trim(), printed);
  });
}

for (const [given, why] of [
  ['many', '--count takes a whole number, not "many".'],
  ['5 6', '6 has no name.'],
  ['--count 1.5', '--count takes a whole number, not "1.5".'],
  ['--times 5', "Unknown option '--times'"],
] as const) {
  it(`a command says what is wrong with "${given}"`, () => {
    const { status, stderr } = run(given);
    assert.equal(status, 2);
    assert.ok(stderr.includes(why), stderr);
    assert.ok(stderr.includes('Usage: npm run soak -- [--count <number>] [--seed <number>]'));
  });
}

function run(given: string) {
  const args = given.split(' ').filter(Boolean);
  return spawnSync(
    process.execPath,
    ['--import=tsx', '--input-type=module', '--eval', program, '--', ...args],
    { encoding: 'utf8' },
  );
}
