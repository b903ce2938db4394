import type { BillTo, BillToInput } from '@corporate-billing/sdk';
import { cleanName, cleanText, readPhone, readPostalCode } from '@corporate-billing/sdk/rules';
import type { AddressRules } from '../../address/address-rules.js';
import { isPostalCode } from '../../address/address-rules.js';
import { formatPhone } from '../../format/phone.js';

/** Names the fields that make the postal address; the four lines are the contract's `addressLines`. */
export const postalFields = [
  'line1',
  'line2',
  'line3',
  'line4',
  'city',
  'region',
  'postalCode',
] as const;

/** Names the fields of the form. */
export const billToFields = ['company', 'contactName', ...postalFields, 'phone'] as const;
export type BillToField = (typeof billToFields)[number];
export type BillToValues = Record<BillToField, string>;

/** The contract's limits in characters. A phone number's own rule is narrower than its limit. */
export const billToLimits = {
  company: 120,
  contactName: 120,
  line1: 120,
  line2: 120,
  line3: 120,
  line4: 120,
  city: 80,
  region: 80,
  postalCode: 20,
};

/** Says what is wrong with a field; the widget words it. */
export type BillToFault = 'missing' | 'postal-code' | 'phone' | 'phone-extension';

/** Returns an address as the form shows it; all values are empty while it is not read yet. */
export function valuesOf(billTo: BillTo | undefined): BillToValues {
  const lines = billTo?.addressLines ?? [];
  return {
    company: billTo?.company ?? '',
    contactName: billTo?.contactName ?? '',
    line1: lines[0] ?? '',
    line2: lines[1] ?? '',
    line3: lines[2] ?? '',
    line4: lines[3] ?? '',
    city: billTo?.city ?? '',
    region: billTo?.region ?? '',
    postalCode: billTo?.postalCode ?? '',
    phone: billTo ? formatPhone(billTo.phone) : '',
  };
}

/** Lists what keeps the values from being saved, by field, in the order of the form. */
export function faultsOf(
  values: BillToValues,
  rules: AddressRules,
): Partial<Record<BillToField, BillToFault>> {
  const faults: Partial<Record<BillToField, BillToFault>> = {};
  const isThere = (name: BillToField): boolean => cleanName(values[name]) !== '';
  const needs = (name: BillToField): void => {
    if (!isThere(name)) faults[name] = 'missing';
  };
  needs('company');
  needs('contactName');
  for (const part of rules.rows.flat()) {
    if (part === 'lines') needs('line1');
    if (part === 'city') needs('city');
    if (part === 'region' && rules.regionRequired) needs('region');
    if (part === 'postalCode') {
      if (rules.postalCodeRequired) needs('postalCode');
      if (isThere('postalCode') && !isPostalCode(rules, values.postalCode)) {
        faults.postalCode = 'postal-code';
      }
    }
  }
  if (!rules.rows.flat().includes('city')) needs('city');
  const phone = readPhone(values.phone, rules.country);
  if ('problem' in phone) {
    faults.phone = phone.problem === 'extension' ? 'phone-extension' : 'phone';
  }
  return faults;
}

/**
 * Returns what is sent: names are cleaned, empty lines removed, postal code and phone brought into
 * their stored form; country and mail stay as read.
 */
export function inputOf(values: BillToValues, base: BillTo): BillToInput {
  const text = (name: BillToField): string => cleanName(values[name]);
  const lines = [text('line1'), text('line2'), text('line3'), text('line4')].filter(Boolean);
  const region = text('region');
  const postalCode =
    readPostalCode(values.postalCode, base.country) ?? cleanText(values.postalCode);
  const phone = readPhone(values.phone, base.country);
  return {
    company: text('company'),
    contactName: text('contactName'),
    addressLines: lines,
    city: text('city'),
    ...(region && { region }),
    ...(postalCode && { postalCode }),
    country: base.country,
    phone: 'phone' in phone ? phone.phone : cleanText(values.phone),
  };
}

/** Returns the form's field for a path of the API: `addressLines.0` is `line1`. */
export function fieldOf(path: string): string {
  const line = /^addressLines(?:\.(\d))?$/.exec(path);
  return line ? `line${String(Number(line[1] ?? 0) + 1)}` : path;
}
