import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { states } from '../a11y/states.js';
import type { ShownState } from '../a11y/states.js';
import { passAllThrough } from '../support/mount.js';
import { withLongest } from './longest.js';
import { misfits, tornWords } from './misfits.js';
import { readAsUsual, readings } from './reading.js';

const widths = [1280, 768, 320];
const directions = ['ltr', 'rtl'] as const;

/** These states show most of a widget. */
const full = new Set([
  'ready',
  'one quote, ready',
  'accepting',
  'review',
  'changing',
  'editing',
  'refused, with help open',
  'a rule broken',
  'invoices',
  'statement',
  'several',
]);

/** These states look for a number, which is another one once every number is at its longest. */
const byNumber = ['yours and theirs', 'a request open', 'a dispute too late'];

/** Lists what does not fit, at every width and in both directions of writing. */
async function everyMisfit(look = misfits): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await setViewport({ width, height: 800 });
    for (const dir of directions) {
      document.documentElement.dir = dir;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const shown = [...document.body.children].filter((each) => each.localName.startsWith('cb-'));
      found.push(...shown.flatMap(look).map((fault) => `${String(width)} ${dir}: ${fault}`));
    }
  }
  return found;
}

/** Shows each state of the widgets to readers who need other letters or another language. */
export function fitsEveryReader(...tags: string[]): void {
  describe(`every reader sees all: ${tags.join(', ')}`, function () {
    this.timeout(60_000);
    before(() => {
      document.body.style.margin = '0';
    });
    afterEach(() => {
      readAsUsual();
      history.replaceState(null, '', location.pathname + location.search);
    });
    after(asItWas);

    const shown = ({ tag, name }: ShownState): boolean => tags.includes(tag) && full.has(name);
    for (const { tag, name, show } of states.filter(shown)) {
      for (const { name: reading, apply, wordsHold } of readings) {
        it(`${tag}, ${name}, ${reading}`, async () => {
          await show();
          const widget = document.querySelector<HTMLElement & { updateComplete: unknown }>(tag);
          if (!widget) throw new Error(`No <${tag}> on the page`);
          apply(widget);
          await widget.updateComplete;
          expect(await everyMisfit()).to.deep.equal([]);
          if (wordsHold) expect(await everyMisfit(tornWords)).to.deep.equal([]);
        });
      }
    }
  });
}

async function asItWas(): Promise<void> {
  document.documentElement.dir = 'ltr';
  await setViewport({ width: 800, height: 600 });
}

/** Shows each state of the widgets with texts as long as the contract allows. */
export function fitsEverywhere(...tags: string[]): void {
  describe(`the longest texts fit: ${tags.join(', ')}`, function () {
    this.timeout(60_000);
    before(() => {
      document.body.style.margin = '0';
    });
    afterEach(() => {
      passAllThrough(undefined);
      history.replaceState(null, '', location.pathname + location.search);
    });
    after(asItWas);

    const shown = ({ tag, name }: ShownState): boolean =>
      tags.includes(tag) && !byNumber.some((each) => name.includes(each));
    for (const { tag, name, show } of states.filter(shown)) {
      // A quote in an unknown state cannot be decided.
      const decides = name.startsWith('accepting') || name.startsWith('rejecting');
      for (const unknownStates of decides ? [false] : [false, true]) {
        it(`${tag}, ${name}${unknownStates ? ', in states of a later API' : ''}`, async () => {
          passAllThrough(withLongest({ states: unknownStates }));
          await show();
          expect(await everyMisfit()).to.deep.equal([]);
        });
      }
    }
  });
}
