import type { Catalogue } from '../catalogue.js';

export const testProvider: Catalogue['testProvider'] = {
  cardNote: 'Carta di prova. Non viene chiesto alcun numero di carta reale.',
  debitNote: 'Conto di prova. Non viene chiesto alcun numero di conto reale.',
  chooseCard: 'Scelga una delle carte di prova.',
  chooseDebit: 'Scelga uno dei conti di prova.',
  ending: 'che termina con {last4}',
  accountEnding: '{bank}, conto che termina con {last4}',
  'visa-ok': 'Visa, accettata',
  declined: 'Visa, rifiutata',
  'authentication-required': 'Visa, la banca chiede conferma',
  processing: 'MasterCard, resta in corso',
  expired: 'Visa, carta scaduta',
  'ach-ok': 'Conto di prova ACH, accettato',
  'sepa-ok': 'Conto di prova SEPA, accettato',
  bankTitle: 'La banca le chiede di confermare',
  bankText:
    'Questa pagina sostituisce quella della banca. Nulla viene addebitato prima della sua conferma.',
  confirm: 'Conferma',
  decline: 'Rifiuta',
};
