import type { Catalogue } from '../catalogue.js';

export const portal: Catalogue['portal'] = {
  heading: 'Fatturazione Corporate',
  annual: 'Account Corporate, fatturazione annuale in {currency}',
  annualShort: 'Fatturazione annuale in {currency}',
  otherwise: 'Account Corporate, fatturato in {currency}',
  failed: 'Impossibile caricare il suo account',
  signOut: 'Esci',
  signingOut: 'Uscita in corso',
  signOutFailed: 'La sessione è ancora aperta',
  signIn: 'Accedi',
  sections: 'Fatturazione',
  overview: 'Panoramica',
  quotes: 'Offerte',
  invoices: 'Storico fatture',
  'payment-method': 'Metodo di pagamento',
  'purchase-orders': 'Ordini d’acquisto',
  services: 'Servizi account',
  elsewhere: 'Si trova in «{place}», nella sua pagina di fatturazione.',
  waiting: {
    one: '{count} in attesa della sua decisione',
    other: '{count} in attesa della sua decisione',
  },
  waitingRead: {
    one: '{count} in attesa di una decisione',
    other: '{count} in attesa di una decisione',
  },
  aside: 'Intestatario e destinatari',
  representative: 'Il suo consulente',
  partFailed: 'Impossibile caricare questa parte della pagina',
};
