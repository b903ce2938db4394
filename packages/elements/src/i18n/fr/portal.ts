import type { Catalogue } from '../catalogue.js';

export const portal: Catalogue['portal'] = {
  heading: 'Facturation Corporate',
  annual: (currency) => `Compte Corporate, facturation annuelle en ${currency}`,
  annualShort: (currency) => `Facturation annuelle en ${currency}`,
  otherwise: (currency) => `Compte Corporate, facturé en ${currency}`,
  failed: 'Votre compte n’a pas pu être chargé',
  signOut: 'Se déconnecter',
  signingOut: 'Déconnexion',
  signOutFailed: 'La déconnexion n’a pas abouti',
  signIn: 'Se connecter',
  sections: 'Facturation',
  overview: 'Vue d’ensemble',
  quotes: 'Devis',
  invoices: 'Historique de factures',
  'payment-method': 'Méthode de paiement',
  'purchase-orders': 'Bons de commande',
  services: 'Services de compte',
  elsewhere: (place) => `Rendez-vous sous « ${place} », sur votre page de facturation.`,
  waiting: (count) =>
    count <= 1 ? '1 attend votre décision' : `${String(count)} attendent votre décision`,
  waitingRead: (count) =>
    count <= 1 ? '1 attend une décision' : `${String(count)} attendent une décision`,
  aside: 'Adresse et destinataires',
  representative: 'Votre conseiller',
  partFailed: 'Cette partie de la page n’a pas pu être chargée',
};
