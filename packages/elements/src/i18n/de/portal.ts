import type { Catalogue } from '../catalogue.js';

export const portal: Catalogue['portal'] = {
  heading: 'Corporate-Abrechnung',
  annual: 'Corporate-Konto, jährliche Abrechnung in {currency}',
  annualShort: 'Jährliche Abrechnung in {currency}',
  otherwise: 'Corporate-Konto, Abrechnung in {currency}',
  failed: 'Ihr Konto konnte nicht geladen werden',
  signOut: 'Abmelden',
  signingOut: 'Abmeldung läuft',
  signOutFailed: 'Sie sind noch angemeldet',
  signIn: 'Anmelden',
  sections: 'Abrechnung',
  overview: 'Übersicht',
  quotes: 'Angebote',
  invoices: 'Rechnungsverlauf',
  'payment-method': 'Zahlungsart',
  'purchase-orders': 'Bestellungen',
  services: 'Kundenbetreuung',
  elsewhere: 'Sie finden dies unter „{place}“ auf Ihrer Abrechnungsseite.',
  waiting: {
    one: '{count} wartet auf Ihre Entscheidung',
    other: '{count} warten auf Ihre Entscheidung',
  },
  waitingRead: {
    one: '{count} wartet auf eine Entscheidung',
    other: '{count} warten auf eine Entscheidung',
  },
  aside: 'Rechnungsadresse und Empfänger',
  representative: 'Ihre Ansprechperson',
  partFailed: 'Dieser Teil der Seite konnte nicht geladen werden',
};
