import type { Catalogue } from '../catalogue.js';

export const testProvider: Catalogue['testProvider'] = {
  cardNote: 'Testkartenfelder. Es wird keine echte Kartennummer verlangt.',
  debitNote: 'Testkontofelder. Es wird keine echte Kontonummer verlangt.',
  chooseCard: 'Wählen Sie eine der Testkarten.',
  chooseDebit: 'Wählen Sie eines der Testkonten.',
  ending: 'mit Endziffern {last4}',
  accountEnding: '{bank}, Konto mit Endziffern {last4}',
  'visa-ok': 'Visa, angenommen',
  declined: 'Visa, abgelehnt',
  'authentication-required': 'Visa, die Bank verlangt eine Bestätigung',
  processing: 'MasterCard, bleibt in Bearbeitung',
  expired: 'Visa, abgelaufene Karte',
  'ach-ok': 'ACH-Testkonto, angenommen',
  'sepa-ok': 'SEPA-Testkonto, angenommen',
  bankTitle: 'Die Bank bittet Sie um Bestätigung',
  bankText: 'Diese Seite steht für Ihre Bank. Vor Ihrer Bestätigung wird nichts abgebucht.',
  confirm: 'Bestätigen',
  decline: 'Ablehnen',
};
