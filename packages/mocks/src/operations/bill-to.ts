/** Reads and changes the address that is printed on invoices from now on. */
import type { BillTo } from '@corporate-billing/sdk';
import { postalCodeExamples, readPhone, readPostalCode } from '@corporate-billing/sdk/rules';
import type { StoredAccount } from '../state/model.js';
import type { Context, Handler, Handlers } from '../request/operation.js';
import { problem, type FieldProblem } from '../contract/problem.js';
import { tagged, taggedAnswer } from './tagged.js';

/** Mail does not arrive there without a postal code. The list covers the demo's customers only. */
const needsPostalCode = new Set('AT BR CA DE ES FR GB IT JP MX NL PT US'.split(' '));

/** Mail does not arrive there without a region. */
const needsRegion = new Set(['AU', 'BR', 'CA', 'ES', 'IT', 'JP', 'MX', 'US']);

const phoneMessages = {
  unreadable: 'Give the whole number, or + and the country code before it, like +1 512 555 0142',
  extension: 'Give the number without an extension, like +1 512 555 0142',
};

const present = (billTo: StoredAccount['billTo']): BillTo => tagged(billTo);

const getBillTo: Handler<'getBillTo'> = ({ account }) => taggedAnswer(present(account.billTo));

const updateBillTo: Handler<'updateBillTo'> = (context) => {
  const { account, body } = context;
  const current = present(account.billTo);
  context.match(current.etag, current);
  const { country } = account.billTo;
  if (body.country !== undefined && body.country !== country) {
    throw problem('country-not-editable', {
      errors: [{ pointer: '/country', code: 'not-editable', message: `It stays ${country}.` }],
    });
  }
  const next = cleaned(body, account.billTo);
  const errors = faults(next);
  if (errors.length > 0) throw problem('validation-failed', { errors });
  account.billTo = next;
  context.record({ kind: 'bill-to-changed', subject: account.profile.accountId });
  return taggedAnswer(present(next));
};

/**
 * Removes empty lines, and brings postal code and phone into the stored form where they can be
 * read. The country stays the stored one; so does an e-mail that is left out.
 */
function cleaned(
  body: Context<'updateBillTo'>['body'],
  { country, email }: StoredAccount['billTo'],
): StoredAccount['billTo'] {
  const { region } = body;
  const postalCode =
    body.postalCode && (readPostalCode(body.postalCode, country) ?? body.postalCode);
  const phone = readPhone(body.phone, country);
  return {
    company: body.company,
    contactName: body.contactName,
    addressLines: body.addressLines.filter((line) => line !== ''),
    city: body.city,
    ...(region && { region }),
    ...(postalCode && { postalCode }),
    country,
    phone: 'phone' in phone ? phone.phone : body.phone,
    email: body.email ?? email,
  };
}

function faults(next: StoredAccount['billTo']): FieldProblem[] {
  const missing = (pointer: string): FieldProblem => ({
    pointer,
    code: 'required',
    message: 'Must not be empty',
  });
  const found: FieldProblem[] = [];
  if (!next.company) found.push(missing('/company'));
  if (!next.contactName) found.push(missing('/contactName'));
  if (next.addressLines.length === 0) found.push(missing('/addressLines/0'));
  if (!next.city) found.push(missing('/city'));
  if (!next.region && needsRegion.has(next.country)) found.push(missing('/region'));
  if (!next.postalCode && needsPostalCode.has(next.country)) found.push(missing('/postalCode'));
  const { postalCode, country } = next;
  if (postalCode && readPostalCode(postalCode, country) === undefined) {
    const message = `Use a form like ${(postalCodeExamples(country) ?? []).join(' or ')}`;
    found.push({ pointer: '/postalCode', code: 'invalid', message });
  }
  const phone = readPhone(next.phone, country);
  if ('problem' in phone) {
    found.push({ pointer: '/phone', code: 'invalid', message: phoneMessages[phone.problem] });
  }
  return found;
}

export const billToOperations = { getBillTo, updateBillTo } satisfies Handlers;
