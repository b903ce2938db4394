import type { Catalogue } from '../catalogue.js';

export const testProvider: Catalogue['testProvider'] = {
  cardNote: 'Velden voor een testkaart. Er wordt geen echt kaartnummer gevraagd.',
  debitNote: 'Velden voor een testrekening. Er wordt geen echt rekeningnummer gevraagd.',
  chooseCard: 'Kies een van de testkaarten.',
  chooseDebit: 'Kies een van de testrekeningen.',
  ending: 'eindigend op {last4}',
  accountEnding: '{bank}, rekening eindigend op {last4}',
  'visa-ok': 'Visa, geaccepteerd',
  declined: 'Visa, geweigerd',
  'authentication-required': 'Visa, bank vraagt om bevestiging',
  processing: 'MasterCard, blijft in verwerking',
  expired: 'Visa, verlopen kaart',
  'ach-ok': 'ACH-testrekening, geaccepteerd',
  'sepa-ok': 'SEPA-testrekening, geaccepteerd',
  bankTitle: 'De bank vraagt om een bevestiging',
  bankText: 'Deze pagina staat voor uw bank. Er wordt niets afgeschreven voordat u bevestigt.',
  confirm: 'Bevestigen',
  decline: 'Weigeren',
};
