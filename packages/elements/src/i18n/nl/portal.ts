import type { Catalogue } from '../catalogue.js';

export const portal: Catalogue['portal'] = {
  heading: 'Corporate-facturering',
  annual: 'Corporate-account, jaarlijkse facturering in {currency}',
  annualShort: 'Jaarlijkse facturering in {currency}',
  otherwise: 'Corporate-account, facturering in {currency}',
  failed: 'Uw account kan niet worden geladen',
  signOut: 'Uitloggen',
  signingOut: 'Bezig met uitloggen',
  signOutFailed: 'U bent nog ingelogd',
  signIn: 'Inloggen',
  sections: 'Facturering',
  overview: 'Overzicht',
  quotes: 'Offertes',
  invoices: 'Factuuroverzicht',
  'payment-method': 'Betaalmethode',
  'purchase-orders': 'Inkooporders',
  services: 'Accountbeheer',
  elsewhere: 'U vindt dit onder “{place}” op uw factureringspagina.',
  waiting: {
    one: '{count} wacht op uw beslissing',
    other: '{count} wachten op uw beslissing',
  },
  waitingRead: {
    one: '{count} wacht op een beslissing',
    other: '{count} wachten op een beslissing',
  },
  aside: 'Factuuradres en ontvangers',
  representative: 'Uw contactpersoon',
  partFailed: 'Dit deel van de pagina kan niet worden geladen',
};
