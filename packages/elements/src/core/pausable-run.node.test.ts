import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PausableRun } from './pausable-run.js';

/** Makes a promise, and the function that resolves it. */
function promised<T>(): { promise: Promise<T>; keep: (value: T) => void } {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (keep = resolve));
  return { promise, keep };
}

function runOf(): { run: PausableRun; drawings: () => number } {
  let drawings = 0;
  const run = new PausableRun({ requestUpdate: () => void (drawings += 1) });
  return { run, drawings: () => drawings };
}

const isUnderWay = ({ pending }: PausableRun): boolean => pending !== undefined;

describe('a run that may pause for the person', () => {
  it('is under way until it ends', async () => {
    const { run } = runOf();
    const { promise, keep } = promised<string>();
    assert.ok(!isUnderWay(run));
    const work = run.start(promise);
    const { pending } = run;
    assert.ok(isUnderWay(run));
    keep('saved');
    assert.equal(await work, 'saved');
    await pending;
    run.end();
    assert.ok(!isUnderWay(run));
  });

  it('lets go of who waits for it when it pauses, and is not under way meanwhile', async () => {
    const { run } = runOf();
    const question = promised<boolean>();
    void run.start(new Promise(() => undefined));
    const { pending } = run;
    const answer = run.ask(question.promise);
    await pending;
    assert.ok(!isUnderWay(run));
    question.keep(true);
    assert.equal(await answer, true);
    assert.ok(isUnderWay(run), 'it goes on');
  });

  it('goes on after a question that failed', async () => {
    const { run } = runOf();
    void run.start(new Promise(() => undefined));
    await assert.rejects(run.ask(Promise.reject(new Error('closed'))), /closed/);
    assert.ok(isUnderWay(run));
  });

  it('draws its widget when it begins, when it pauses and when it goes on', async () => {
    const { run, drawings } = runOf();
    void run.start(Promise.resolve());
    assert.equal(drawings(), 1);
    const answer = run.ask(Promise.resolve(true));
    assert.equal(drawings(), 2);
    await answer;
    assert.equal(drawings(), 3);
  });

  it('keeps nobody waiting once it is given up in the middle of a question', () => {
    const { run } = runOf();
    void run.start(new Promise(() => undefined));
    void run.ask(new Promise(() => undefined));
    run.end();
    assert.ok(!isUnderWay(run));
    void run.start(Promise.resolve());
    assert.ok(isUnderWay(run), 'the next one is not paused');
  });
});
