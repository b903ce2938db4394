import { expect } from '@open-wc/testing';
import {
  all,
  field,
  focused,
  mount,
  press,
  rowsOf,
  textIn,
  type,
} from '../../../../../test/support/mount.js';
import { chooseFile } from '../../../../../test/support/file-slot.js';
import type { Widget } from '../../../../../test/support/mount.js';
import { faultOf } from './attachment-slot.js';

const tag = 'cb-account-services';
const acme = { user: 'acme-billing' };
const pdf = (text = 'proof of payment', name = 'proof.pdf') => new File([`%PDF-1.7 ${text}`], name);

async function choose(widget: Widget, file: File): Promise<void> {
  await chooseFile(widget, file);
  await widget.settled();
}

async function write(widget: Widget): Promise<void> {
  field(widget, 'Add seats or products').click();
  await widget.settled();
  await type(widget, 'Details', 'Ten more, as ordered');
}

const slotText = (widget: Widget): string =>
  all(widget, '.attachment')[0]!.textContent.replace(/\s+/g, ' ').trim();

async function open(widget: Widget, requestId: string): Promise<void> {
  await press(widget, requestId);
  await widget.settled();
}

describe('what cannot go with a request', () => {
  const rows: readonly (readonly [string, Blob, string | undefined])[] = [
    ['a PDF', new Blob(['%PDF-1.7']), undefined],
    [
      'a PNG',
      new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]),
      undefined,
    ],
    ['a page', new Blob(['<html>'], { type: 'application/pdf' }), 'wrongType'],
    ['nothing', new Blob([]), 'empty'],
    ['ten megabytes', new Blob(['%PDF-', new Uint8Array(10_485_755)]), undefined],
    ['a byte more', new Blob(['%PDF-', new Uint8Array(10_485_756)]), 'tooLarge'],
  ];
  for (const [what, file, fault] of rows) {
    it(`is told before it is sent: ${what}`, async () => {
      expect(await faultOf(file)).to.equal(fault);
    });
  }
});

describe('the file that goes with a request', () => {
  it('is sent with it, and saved from it', async () => {
    const { widget, backend } = await mount(tag, acme);
    await write(widget);
    await choose(widget, pdf());
    expect(slotText(widget)).to.contain('proof.pdf 1 kB Remove');
    await press(widget, 'Submit');
    await widget.settled();
    expect(slotText(widget)).not.to.contain('proof.pdf');
    const number = rowsOf(widget)[0]!.querySelector('button')!.textContent.trim();
    await open(widget, number);
    expect(textIn(widget)).to.contain('Sent with it');
    expect(textIn(widget)).to.contain('Not answered yet.');
    const files = backend.snapshot().accounts.flatMap(({ attachments = [] }) => attachments);
    expect(files.filter(({ name }) => name === 'proof.pdf')).to.have.length(1);
  });

  it('is refused before it is sent, and the earlier one stays', async () => {
    const { widget } = await mount(tag, acme);
    await choose(widget, pdf());
    await choose(widget, new File(['<script>'], 'page.pdf'));
    expect(slotText(widget)).to.contain('page.pdf is no PDF, PNG or JPEG. Choose another file.');
    expect(slotText(widget)).to.contain('proof.pdf');
    expect(all(widget, '#field-attachment')[0]!.getAttribute('aria-invalid')).to.equal('true');
  });

  it('is taken out again, and the focus is where the next one is chosen', async () => {
    const { widget } = await mount(tag, acme);
    await choose(widget, pdf());
    await press(widget, 'Remove proof.pdf');
    await widget.updateComplete;
    expect(slotText(widget)).not.to.contain('proof.pdf');
    expect(focused()?.id).to.equal('field-attachment');
  });

  for (const [code, act] of [
    ['network', 'Try again'],
    ['internal', 'Try again'],
    ['unsupported-media-type', 'Remove'],
    ['content-too-large', 'Remove'],
  ] as const) {
    it(`keeps everything when it fails with ${code}, and the way on has the focus`, async () => {
      const { widget, backend } = await mount(tag, acme);
      await write(widget);
      await choose(widget, pdf());
      await backend.failNext('addAttachment', code);
      await press(widget, 'Submit');
      await widget.settled();
      expect(slotText(widget)).to.contain('The file was not sent, and neither was your request');
      expect(slotText(widget)).to.contain('proof.pdf');
      expect(field(widget, 'Details').value).to.equal('Ten more, as ordered');
      expect(focused()?.textContent.trim()).to.equal(act);
      expect(rowsOf(widget)).to.have.length(3);
      (focused() as HTMLElement).click();
      await widget.settled();
      expect(rowsOf(widget)).to.have.length(act === 'Remove' ? 3 : 4);
    });
  }

  it('is not sent a second time when only the request failed', async () => {
    const { widget, backend } = await mount(tag, acme);
    await write(widget);
    await choose(widget, pdf());
    await backend.failNext('submitRequest', 'internal');
    await press(widget, 'Submit');
    await widget.settled();
    expect(slotText(widget)).to.contain('proof.pdf');
    await backend.failNext('addAttachment', 'internal');
    await press(widget, 'Submit');
    await widget.settled();
    expect(rowsOf(widget)).to.have.length(4);
  });

  it('is sent once more when the API knows it no longer', async () => {
    const { widget, backend } = await mount(tag, acme);
    await write(widget);
    await choose(widget, pdf());
    await backend.failNext('submitRequest', 'internal');
    await press(widget, 'Submit');
    await widget.settled();
    const snapshot = structuredClone(backend.snapshot());
    for (const account of snapshot.accounts) {
      account.attachments = (account.attachments ?? []).filter(({ isOurs }) => isOurs);
    }
    await backend.restore(snapshot);
    await press(widget, 'Submit');
    await widget.settled();
    expect(slotText(widget)).to.contain('has to be sent again');
    await press(widget, 'Submit');
    await widget.settled();
    expect(rowsOf(widget)).to.have.length(4);
  });

  it('is stopped with one press, and nothing is sent', async () => {
    const { widget, backend } = await mount(tag, acme);
    await write(widget);
    await choose(widget, pdf());
    await backend.use('slow');
    all(widget, 'button[type="submit"]')[0]!.click();
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (all(widget, 'progress').length > 0) resolve();
        else requestAnimationFrame(look);
      };
      look();
    });
    await press(widget, 'Cancel');
    await widget.settled();
    await backend.use('default');
    expect(slotText(widget)).to.contain('proof.pdf');
    expect(slotText(widget)).not.to.contain('was not sent');
    expect(focused()?.textContent.trim()).to.equal('Submit');
    expect(rowsOf(widget)).to.have.length(3);
  });
});

describe('the answer to a request', () => {
  it('stands under the request, with its date, its language and its file', async () => {
    const { widget } = await mount(tag, { user: 'kontor-rechnung' });
    await open(widget, 'R-10466');
    const [answer] = all(widget, '.answer');
    expect(answer!.textContent).to.contain('Jun 2, 2026');
    expect(answer!.querySelector('.text')!.getAttribute('lang')).to.equal('de');
    expect(answer!.querySelector('.text')!.textContent).to.contain('vollständig bezahlt');
    const [file] = [...answer!.querySelectorAll('button')];
    expect(file!.textContent.trim()).to.equal('Zahlungsbestätigung INV-2026-0070.pdf');
    const saved = new Promise<string>((resolve) => {
      document.addEventListener(
        'click',
        (event) => {
          if (!(event.target instanceof HTMLAnchorElement)) return;
          event.preventDefault();
          resolve(event.target.download);
        },
        { capture: true, once: true },
      );
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        resolve(this.download);
      };
    });
    file!.click();
    expect(await saved).to.equal('Zahlungsbestätigung INV-2026-0070.pdf');
    await widget.settled();
    expect(textIn(widget)).to.contain('was saved.');
  });

  it('is text, whatever it holds', async () => {
    const { widget, backend } = await mount(tag, acme);
    const snapshot = structuredClone(backend.snapshot());
    const hostile = '<img src=x onerror=alert(1)>\u202E';
    for (const { requests } of snapshot.accounts) {
      for (const { answer } of requests) if (answer) Object.assign(answer, { text: hostile });
    }
    await backend.restore(snapshot);
    await open(widget, 'R-10457');
    expect(all(widget, '.answer .text')[0]!.textContent).to.equal(hostile);
    expect(all(widget, '.answer img')).to.have.length(0);
  });

  it('offers another try when it cannot be read, and when its file is gone', async () => {
    const { widget, backend } = await mount(tag, acme);
    await backend.failNext('getRequest', 'internal');
    await open(widget, 'R-10311');
    expect(textIn(widget)).to.contain('We could not load the answer');
    await press(widget, 'Try again');
    await widget.settled();
    expect(textIn(widget)).to.contain('The W-9 is attached.');
    await backend.failNext('getAttachment', 'not-found');
    await press(widget, 'W-9.pdf');
    await widget.settled();
    expect(textIn(widget)).to.contain('This file is no longer kept.');
  });
});
