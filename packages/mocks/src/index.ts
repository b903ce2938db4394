/** A stateful pretend billing backend that honours the Corporate Billing contract. */
export {
  createMockBackend,
  type BackendOptions,
  type Duration,
  type MockBackend,
  type Snapshot,
} from './backend.js';
export type { Timers } from './state/clock.js';
export type { CatchAllHandler } from './handlers.js';
export { headerJar, type Jar } from './state/jar.js';
export type {
  LedgerEntry,
  Mail,
  Scenario,
  Seed,
  StoredAccount,
  StoredInvoice,
  StoredQuote,
  StoredUser,
} from './state/model.js';
export { setPdfFontUrl } from './pdf/font.js';
export { describeScenario, isScenario, scenarios, type FailureCode } from './state/scenarios.js';
export {
  seedFrom,
  DataError,
  type AccountData,
  type CompanyData,
  type CreditNoteData,
  type InvoiceData,
  type QuoteData,
  type UserData,
} from './seed/data.js';
export { companyCases, type CompanyCase } from './seed/company-cases.js';
export { createCompany, type CompanyOptions } from './seed/create-company.js';
export {
  buildAccount,
  buildUser,
  createSeed,
  demoPassword,
  invoice,
  quote,
  type AccountSpec,
  type Company,
  type InvoiceSpec,
  type LineSpec,
  type PaymentSpec,
  type QuoteSpec,
} from './seed/index.js';
export type { Ways } from './request/service.js';
export { storageKey, type BackendStorage } from './state/store.js';
export type { Locks } from './state/tabs.js';
