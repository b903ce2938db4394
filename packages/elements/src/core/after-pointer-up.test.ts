import { expect } from '@open-wc/testing';
import { all, button, field, mount, press, textIn, type } from '../../../../test/support/mount.js';
import type { Widget } from '../../../../test/support/mount.js';

const mouse = (on: Element, kind: string, init: MouseEventInit = {}): void => {
  on.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, ...init }));
};

/** Fills in a purchase order that could not be saved, and corrects it. */
async function corrected(): Promise<Widget> {
  const { widget } = await mount('cb-purchase-orders', { user: 'acme-billing' });
  await press(widget, 'Add a purchase order');
  await type(widget, 'Expiration date', '2027-06-30');
  await press(widget, 'Save');
  field(widget, 'PO number').focus();
  await type(widget, 'PO number', 'PO-90001');
  return widget;
}

const wrong = (widget: Widget): number => all(widget, '[aria-invalid="true"]').length;
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('a field that is left by pressing a button', () => {
  it('lets everything stand until the mouse is let go', async () => {
    const widget = await corrected();
    const save = button(widget, 'Save');
    mouse(save, 'mousedown');
    save.focus();
    await widget.updateComplete;
    expect(wrong(widget)).to.equal(1);
    mouse(save, 'mouseup');
    await turn();
    await widget.updateComplete;
    expect(wrong(widget)).to.equal(0);
  });

  it('lets the press send what is right by now', async () => {
    const widget = await corrected();
    const save = button(widget, 'Save');
    mouse(save, 'mousedown');
    save.focus();
    mouse(save, 'mouseup');
    save.click();
    await widget.settled();
    await turn();
    expect(textIn(widget)).to.contain('PO-90001');
    expect(all(widget, 'form')).to.have.length(0);
  });

  it('is looked at at once when it is left by the keyboard, or by another button of the mouse', async () => {
    for (const leave of [
      () => undefined,
      (save: HTMLElement) => {
        mouse(save, 'mousedown', { button: 2 });
      },
    ]) {
      const widget = await corrected();
      const save = button(widget, 'Save');
      leave(save);
      save.focus();
      await widget.updateComplete;
      expect(wrong(widget)).to.equal(0);
      widget.remove();
    }
  });
});
