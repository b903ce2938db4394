import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account, InvoiceContact } from '@corporate-billing/sdk';
import {
  attachmentOf,
  attachmentsOf,
  choicesFor,
  isChangeable,
} from './contact-attachment-rules.js';

const ap: InvoiceContact = { contactId: 'c_2', email: 'ap@acme.example', main: false };

test('offers what the account has, and nothing where the answer says nothing of it', () => {
  const offered: readonly [answer: unknown, choices: readonly string[]][] = [
    [
      ['link', 'pdf'],
      ['link', 'pdf'],
    ],
    [
      ['pdf', 'factur-x'],
      ['pdf', 'factur-x'],
    ],
    [undefined, []],
    [null, []],
    ['pdf', []],
    [{ pdf: true }, []],
    [[1, null, 'pdf', {}], ['pdf']],
  ];
  for (const [answer, choices] of offered) {
    const account = { invoiceAttachments: answer } as Account;
    assert.deepEqual(attachmentsOf(account), choices, JSON.stringify(answer));
  }
});

test('takes the PDF for what a contact gets, unless it says otherwise', () => {
  assert.equal(attachmentOf(ap), 'pdf');
  assert.equal(attachmentOf({ ...ap, attachment: 'link' }), 'link');
  assert.equal(attachmentOf({ attachment: 7 } as unknown as InvoiceContact), 'pdf');
});

test('changes a contact whose version is known, where there is another choice', () => {
  const table: readonly [contact: object, offered: readonly string[], changeable: boolean][] = [
    [{ etag: '"1"' }, ['link', 'pdf'], true],
    [{ etag: '"1"' }, ['pdf'], false],
    [{ etag: '"1"' }, [], false],
    [{ etag: '"1"', attachment: 'fax' }, ['pdf'], true],
    [{}, ['link', 'pdf'], false],
  ];
  for (const [more, offered, changeable] of table) {
    assert.equal(isChangeable({ ...ap, ...more }, offered), changeable, JSON.stringify(more));
  }
});

test('keeps in the list what is chosen now', () => {
  assert.deepEqual(choicesFor(['link', 'pdf'], 'pdf'), ['link', 'pdf']);
  assert.deepEqual(choicesFor(['link', 'pdf'], 'factur-x'), ['link', 'pdf', 'factur-x']);
});
