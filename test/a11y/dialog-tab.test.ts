import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, focused } from '../support/mount.js';
import type { Widget } from '../support/mount.js';
import { states } from './states.js';

/** Each dialog there is; those of the session stand in a widget of their own. */
const withDialog = /^(accepting|rejecting|under the|asked for the password)/;

const openDialog = (): HTMLElement | undefined =>
  [...document.querySelectorAll<Widget>('*')]
    .filter(({ shadowRoot }) => shadowRoot)
    .flatMap((each) => all(each, 'dialog[open]'))
    .at(-1);

/** Everything that Tab stops at in a dialog, in order; its form may stand in a slot. */
async function walk(steps: number, isBack = false): Promise<(Element | null)[]> {
  const met: (Element | null)[] = [];
  for (let step = 0; step < steps; step += 1) {
    if (isBack) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (isBack) await sendKeys({ up: 'Shift' });
    met.push(focused());
  }
  return met;
}

const most = 24;

describe('Tab in a dialog', function () {
  this.timeout(60_000);

  for (const { tag, name, show } of states.filter((each) => withDialog.test(each.name))) {
    it(`begins anew after its last stop, and goes back the same way: ${tag}, ${name}`, async () => {
      await show();
      const dialog = openDialog();
      expect(dialog).not.to.equal(undefined);
      const start = (await walk(1))[0];
      const round = await walk(most);
      const length = round.indexOf(start ?? null) + 1;
      expect(length, 'the first stop comes again').to.be.greaterThan(1);
      expect(round.slice(0, length)).not.to.include(document.body);
      const back = await walk(most - length, true);
      expect(back).not.to.include(document.body);
      expect(back, 'the way back comes by the same stops').to.include(start);
    });
  }
});
