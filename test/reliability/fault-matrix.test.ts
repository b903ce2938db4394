/** Every fault in the place of everything a widget reads: it says so, and goes on afterwards. */
import { expect } from '@open-wc/testing';
import { tags } from '@corporate-billing/elements/define/tags.js';
import { everyWidget, readingWidgets } from '../support/every-widget.js';
import { all, mount, press, textIn } from '../support/mount.js';
import type { MountOptions, Widget } from '../support/mount.js';
import { impatience } from '../support/timers.js';
import { printCount, sampleOf } from '../support/whole.js';
import { faults } from './faults.js';
import type { Fault } from './faults.js';

const uncaught: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  uncaught.push(String('reason' in event ? event.reason : event.message));
};

const isSession = (request: Request): boolean => new URL(request.url).pathname.endsWith('/session');

/** Puts a fault in the place of every read but the one that tells who is signed in. */
function faultyReads() {
  const state: { fault: Fault | undefined } = { fault: undefined };
  const between: NonNullable<MountOptions['between']> = (onwards) => (input, init) => {
    const request = new Request(input, init);
    const { fault } = state;
    if (!fault || request.method !== 'GET' || isSession(request)) return onwards(request);
    return fault.act(() => onwards(request), request.signal);
  };
  return { state, between };
}

async function rested(widget: Widget): Promise<void> {
  await widget.settled();
  await new Promise(requestAnimationFrame);
  await widget.settled();
}

const offersAgain = (widget: Widget): boolean =>
  all(widget, 'button').some((each) => each.textContent.trim() === 'Try again');

/** Presses every button for another try, until none is left. */
async function tryAgain(widget: Widget): Promise<void> {
  for (let tries = 0; tries < 4 && offersAgain(widget); tries += 1) {
    await press(widget, 'Try again');
    await rested(widget);
  }
}

async function problemsWith(
  [tag, options]: (typeof readingWidgets)[number],
  fault: Fault,
  right: string,
): Promise<string[]> {
  const { state, between } = faultyReads();
  const { timers, hurry } = impatience(fault.ahead);
  state.fault = fault;
  hurry(fault.slow === true);
  const { widget } = await mount(tag, { ...options, between, timers });
  await rested(widget);
  hurry(false);
  const shown = textIn(widget);
  const problems: string[] = [];
  if (fault.says === undefined && shown !== right) problems.push('shows something else');
  if (fault.says !== undefined && !shown.includes(fault.says)) problems.push(`says: ${shown}`);
  if (all(widget, '.skeleton, [role="status"] .bar').length > 0) problems.push('loads for ever');
  if (fault.says !== undefined && !fault.ends && !offersAgain(widget))
    problems.push('offers no way on');
  state.fault = undefined;
  await tryAgain(widget);
  await widget.reload();
  await rested(widget);
  if (!fault.ends && textIn(widget) !== right) problems.push(`does not recover: ${textIn(widget)}`);
  widget.remove();
  return [...problems, ...uncaught.splice(0)];
}

describe('the matrix of faults', function () {
  this.timeout(600_000);
  let cells = 0;
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    printCount(
      `${String(Object.keys(faults).length)} faults, ${String(readingWidgets.length)} widgets, ${String(cells)} cells of loading`,
    );
  });

  it('leaves out no widget', () => {
    expect(new Set(everyWidget.map(([tag]) => tag))).to.deep.equal(new Set(Object.keys(tags)));
  });

  for (const [index, row] of readingWidgets.entries()) {
    const [tag, options] = row;
    it(`is passed by ${tag} ${Object.values(options.attributes ?? {}).join()}`, async () => {
      const { widget } = await mount(tag, options);
      await rested(widget);
      const right = textIn(widget);
      widget.remove();
      const problems: string[] = [];
      for (const [name, fault] of sampleOf(Object.entries(faults), 5, index)) {
        cells += 1;
        const found = await problemsWith(row, fault, right);
        problems.push(...found.map((problem) => `${name}: ${problem}`));
      }
      expect(problems).to.deep.equal([]);
    });
  }
});
