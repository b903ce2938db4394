import type { Catalogue } from '../catalogue.js';

export const testProvider: Catalogue['testProvider'] = {
  cardNote: 'Carte de test. Aucun vrai numéro de carte n’est demandé.',
  debitNote: 'Compte de test. Aucun vrai numéro de compte n’est demandé.',
  chooseCard: 'Choisissez l’une des cartes de test.',
  chooseDebit: 'Choisissez l’un des comptes de test.',
  ending: 'se terminant par {last4}',
  accountEnding: '{bank}, compte se terminant par {last4}',
  'visa-ok': 'Visa, acceptée',
  declined: 'Visa, refusée',
  'authentication-required': 'Visa, la banque demande une confirmation',
  processing: 'MasterCard, reste en cours de traitement',
  expired: 'Visa, carte expirée',
  'ach-ok': 'Compte de test ACH, accepté',
  'sepa-ok': 'Compte de test SEPA, accepté',
  bankTitle: 'La banque vous demande de confirmer',
  bankText:
    'Cette page remplace celle de votre banque. Rien n’est débité avant votre confirmation.',
  confirm: 'Confirmer',
  decline: 'Refuser',
};
