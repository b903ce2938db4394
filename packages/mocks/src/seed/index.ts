/**
 * The demo's companies and people; their bytes are the same every time. Tests, docs and examples
 * rely on these numbers.
 */
import type { Seed } from '../state/model.js';
import { buildUser } from './account.js';
import { acme } from './acme.js';
import { aurelia } from './aurelia.js';
import { kontor } from './kontor.js';
import { nordlicht } from './nordlicht.js';
import { tanaka } from './tanaka.js';

/** All demo users have this password. */
export const demoPassword = 'Rescue-2026!';

const people: readonly Omit<Parameters<typeof buildUser>[0], 'password'>[] = [
  {
    userId: 'acme-billing',
    accountId: 'acme',
    name: 'Dana Whitfield',
    email: 'dana.whitfield@acme.example',
  },
  {
    userId: 'facturation@aurelia.example',
    accountId: 'aurelia',
    name: 'Hélène Marchand',
    email: 'facturation@aurelia.example',
  },
  {
    userId: 'tanaka-keiri',
    accountId: 'tanaka',
    name: '田中 恵',
    email: 'keiri@tanaka.example',
  },
  {
    userId: 'acme-readonly',
    accountId: 'acme',
    name: 'Sam Ortiz',
    email: 'sam.ortiz@acme.example',
    capabilities: [],
  },
  {
    userId: 'new-billing',
    accountId: 'nordlicht',
    name: 'Birte Petersen',
    email: 'birte.petersen@nordlicht.example',
  },
  {
    userId: 'kontor-rechnung',
    accountId: 'kontor',
    name: 'Jörg Sattler',
    email: 'rechnung@kontor.example',
  },
];

/** Returns a fresh copy of the demo's data; the caller may change it. */
export const createSeed = (): Seed => ({
  users: people.map((person) => buildUser({ ...person, password: demoPassword })),
  accounts: [acme(), aurelia(), tanaka(), nordlicht(), kontor()],
  // Requests continue after the newest one of the demo: the next is R-10483.
  counters: { R: 10_482 },
});

export { buildAccount, buildUser, type AccountSpec } from './account.js';
export type { Company } from './company.js';
export { invoice, type InvoiceSpec, type PaymentSpec } from './invoice.js';
export type { LineSpec } from './lines.js';
export { quote, type QuoteSpec } from './quote.js';
