import type { Catalogue } from '../catalogue.js';

export const paySeveral: Catalogue['paySeveral'] = {
  heading: 'Payer plusieurs factures',
  invoices: { one: '{count} facture', other: '{count} factures' },
  invoiceNumber: 'Numéro de facture',
  due: 'Échéance',
  sum: 'Somme',
  payNow: 'Payer maintenant : {amount}',
  before: '{amount} auparavant. Un paiement a été effectué entre-temps.',
  gone: 'Payée entre-temps. Elle ne fait plus partie de ce paiement.',
  nothing: 'Ces factures sont payées, ou leur paiement est en cours de traitement.',
  payNoOtherWay: 'Ne payez pas ces factures par un autre moyen avant le résultat.',
  forbidden: 'Vous pouvez consulter ces factures, mais pas les payer',
  mixedTitle: 'Ces factures sont dans plusieurs devises',
  mixedText: 'Choisissez des factures dans une même devise ; un paiement n’en a qu’une.',
};
