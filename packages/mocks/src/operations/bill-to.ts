/** The address printed on invoices issued from now on. */
import type { BillTo } from '@corporate-billing/sdk';
import type { StoredAccount } from '../state/model.js';
import type { Context, Handler, Handlers } from '../request/operation.js';
import { problem, type FieldProblem } from '../request/problem.js';
import { tagged, taggedAnswer } from './tagged.js';

/** Postal codes by country, as far as the demo's customers need them, each with an example. */
const postalCodes: Record<string, readonly [pattern: RegExp, example: string]> = {
  AT: [/^\d{4}$/, '1010'],
  BR: [/^\d{5}-?\d{3}$/, '01310-100'],
  CA: [/^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i, 'K1A 0B1'],
  DE: [/^\d{5}$/, '20457'],
  ES: [/^\d{5}$/, '28013'],
  FR: [/^\d{5}$/, '69009'],
  GB: [/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, 'SW1A 1AA'],
  IT: [/^\d{5}$/, '00187'],
  JP: [/^\d{3}-?\d{4}$/, '530-0001'],
  MX: [/^\d{5}$/, '06600'],
  NL: [/^\d{4} ?[A-Z]{2}$/i, '1012 JS'],
  PT: [/^\d{4}-\d{3}$/, '1100-148'],
  US: [/^\d{5}(-\d{4})?$/, '78756 or 78756-1234'],
};

/** Where no letter arrives without naming the part of the country. */
const needsRegion = new Set(['AU', 'BR', 'CA', 'ES', 'IT', 'JP', 'MX', 'US']);

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

/** Trimmed, without empty lines; the country is the stored one, and so is an e-mail left out. */
function cleaned(
  body: Context<'updateBillTo'>['body'],
  { country, email }: StoredAccount['billTo'],
): StoredAccount['billTo'] {
  const region = body.region?.trim();
  const postalCode = body.postalCode?.trim();
  return {
    company: body.company.trim(),
    contactName: body.contactName.trim(),
    addressLines: body.addressLines.map((line) => line.trim()).filter((line) => line !== ''),
    city: body.city.trim(),
    ...(region && { region }),
    ...(postalCode && { postalCode }),
    country,
    phone: body.phone.replace(/[^+\d]/g, ''),
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
  const [pattern, example] = postalCodes[next.country] ?? [];
  if (pattern && !next.postalCode) found.push(missing('/postalCode'));
  if (pattern && next.postalCode && !pattern.test(next.postalCode)) {
    const message = `Use a form like ${example ?? ''}`;
    found.push({ pointer: '/postalCode', code: 'invalid', message });
  }
  if (!/^\+\d{7,15}$/.test(next.phone)) {
    const message = 'Start with + and the country code, like +1 512 555 0142';
    found.push({ pointer: '/phone', code: 'invalid', message });
  }
  return found;
}

export const billToOperations = { getBillTo, updateBillTo } satisfies Handlers;
