import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { states } from '../a11y/states.js';
import { all } from '../support/mount.js';
import type { Widget } from '../support/mount.js';

/** Phones, a phone with its keyboard open, and 400 % zoom of a usual window. */
const windows = [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
  { width: 1280, height: 256 },
  { width: 1280, height: 800 },
];

/** Each dialog there is, with what it holds at most. */
const withDialog = /^(accepting|rejecting|under the|asked for the password)/;

const shownDialog = (): HTMLDialogElement | undefined =>
  [...document.querySelectorAll<Widget>('*')]
    .filter((each) => each.shadowRoot)
    .flatMap((each) => all(each, 'dialog[open]'))
    .find((each) => each.checkVisibility()) as HTMLDialogElement | undefined;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Tells whether a point in the middle of the element shows the element and nothing over it. */
function isInSight(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const there = root.elementFromPoint(left + width / 2, top + height / 2);
  return there !== null && (element.contains(there) || there.contains(element));
}

describe('a dialog', function () {
  this.timeout(60_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { tag, name, show } of states.filter((each) => withDialog.test(each.name))) {
    it(`${tag}, ${name}: nothing of it is out of reach in any window`, async () => {
      await show();
      const dialog = shownDialog();
      if (!dialog) throw new Error('No dialog is open');
      for (const window of windows) {
        await setViewport(window);
        await frame();
        const { width, height } = window;
        const at = `${String(width)}x${String(height)}`;
        const edge = dialog.getBoundingClientRect();
        expect(edge.left, at).to.be.at.least(0);
        expect(edge.top, at).to.be.at.least(0);
        expect(edge.right, at).to.be.at.most(width);
        expect(edge.bottom, at).to.be.at.most(height);
        expect(dialog.scrollWidth, at).to.be.at.most(dialog.clientWidth);
        const stops = dialog.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea',
        );
        for (const stop of [...stops].filter((each) => each.checkVisibility())) {
          stop.focus();
          stop.scrollIntoView({ block: 'nearest' });
          await frame();
          expect(isInSight(stop), `${at}: ${stop.textContent.trim()} ${stop.id}`).to.equal(true);
        }
      }
    });
  }
});
