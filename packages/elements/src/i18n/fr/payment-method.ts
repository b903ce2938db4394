import type { Catalogue } from '../catalogue.js';

export const paymentMethod: Catalogue['paymentMethod'] = {
  heading: 'Méthode de paiement',
  card: 'Carte de crédit ou de débit',
  bankTransfer: 'Paiement électronique/virement bancaire',
  check: 'Chèque',
  directDebit: 'Prélèvement automatique/ACH/virement bancaire périodique',
  expires: 'Expire {expiry}',
  expired: 'Expirée {expiry}',
  change: 'Modifier',
  expiresOn: {
    0: 'Cette carte expire aujourd’hui, le {date}.',
    1: 'Cette carte expire demain, le {date}.',
    other: 'Cette carte expire le {date}, dans {days} jours.',
  },
  expiresText: 'Remplacez-la d’ici là pour continuer à payer avec la carte enregistrée.',
  expiresRead: 'Ensuite, elle ne permettra plus de payer les factures.',
  expiredRead: 'Elle ne permet plus de payer les factures.',
  expiredOn: 'Cette carte a expiré le {date}.',
  expiredText:
    'Elle ne permet plus de payer de factures. Remplacez-la ou payez avec une nouvelle carte.',
  details: 'Détails',
  kind: 'Type',
  payNow: 'Utilisation',
  payNowText: 'Proposée en premier au paiement, débitée seulement après votre confirmation',
  payNowRead: 'Proposée en premier au paiement, débitée seulement une fois celui-ci confirmé',
  acceptedBrands: 'Cartes acceptées',
  bank: 'Banque',
  collected: 'Prélèvement',
  collectedText: 'Chaque facture à son échéance',
  mandate: 'Mandat',
  mandateFacts: '{id}, version {version}, accepté le {date}',
  mandateRead: 'Lire le mandat',
  transferText:
    'Vous réglez chaque facture par virement. Indiquez la référence exactement comme ci-dessous.',
  checkText:
    'Vous envoyez un chèque pour chaque facture. Inscrivez-y la référence telle qu’elle figure ci-dessous.',
  held: 'Les numéros de carte et de compte sont conservés par le prestataire de paiement. Nous ne gardons que ce que vous voyez ici.',
  anotherCard:
    'Les factures ouvertes peuvent être payées avec une autre carte à tout moment : {history}',
  byCard: 'Les factures ouvertes peuvent être payées par carte à tout moment : {history}',
  history: 'Historique de factures',
  readOnly:
    'Vous pouvez consulter ces informations, mais pas les modifier. Le contact de facturation principal du compte le peut.',
  failed: 'La méthode de paiement n’a pas pu être chargée',
  detailsFailed: 'Les coordonnées bancaires n’ont pas pu être chargées.',

  editHeading: 'Modifier votre méthode de paiement',
  onFileNow: 'Enregistré actuellement : {method}',
  withExpiry: '{method}, expire {expiry}',
  transferHint: 'Vous payez par virement ; nous indiquons les coordonnées et la référence',
  checkHint: 'Vous envoyez un chèque ; nous indiquons l’adresse et la référence',
  debitHint: 'Nous prélevons chaque facture à son échéance',
  detailsAfterSave:
    'Les coordonnées et la référence à indiquer s’affichent une fois ce choix enregistré.',
  fieldsLoading: 'Chargement des champs',
  fieldsFailedTitle: 'Les champs n’ont pas pu être affichés',
  fieldsFailedText: 'Vérifiez votre connexion et réessayez. Rien n’a changé.',
  fieldsError:
    'Votre saisie n’a pas pu être enregistrée. Vérifiez-la et appuyez de nouveau sur « Enregistrer ».',
  noProvider:
    'Cette page n’accepte ni carte ni coordonnées bancaires. Contactez les services des comptes Corporate.',
  version: 'Version {version}',
  consent: 'J’ai lu le mandat et j’ai le pouvoir de le signer pour {company}',
  consentMissing:
    'Cochez cette case pour signer le mandat. Sans elle, nous ne pouvons pas prélever.',
  noMandate: 'Le prélèvement n’est pas proposé pour ce compte actuellement.',
  chooseKind: 'Choisissez comment vous souhaitez payer.',
  notice: 'Un avis de modification est envoyé à {email}.',
  noticeMain: 'Un avis de modification est envoyé au contact de facturation principal.',
  saved: 'Votre méthode de paiement a été modifiée',
  saveFailed: 'Votre méthode de paiement n’a pas été modifiée',
  tooManyWait: 'Vous pourrez réessayer dans {time}.',
  changedTitle: 'La méthode de paiement a été modifiée ailleurs entre-temps',
  changedText:
    'Enregistré actuellement : {method}. Rien n’a été écrasé. Appuyez sur « Enregistrer » pour la remplacer par votre choix.',
  unknownTitle: 'Nous ne savons pas encore si votre méthode de paiement a été modifiée',
  unknownText:
    'Aucune réponse claire n’est arrivée. Appuyez de nouveau sur « Enregistrer » : la modification ne sera enregistrée qu’une fois, même si le premier envoi a abouti.',
  refused: {
    'expired-card': 'Cette carte a expiré. Utilisez-en une autre.',
    'brand-not-accepted':
      'Les cartes de cette marque ne sont pas acceptées ici. Utilisez-en une autre.',
    unknown: 'Saisissez de nouveau les informations ; cette saisie n’est plus utilisable.',
    changed: 'Le texte du mandat a changé. Relisez-le, puis signez-le.',
    'not-allowed': 'Ce compte ne peut pas payer ainsi. Choisissez une autre méthode de paiement.',
  },

  whatChanges: 'Ce qui change',
  changesOpen: 'Les factures ouvertes restent payables par carte.',
  changesCard:
    'Désormais, « Payer maintenant » propose d’abord cette carte. Elle n’est débitée qu’après votre confirmation.',
  changesTransfer: 'À partir de la prochaine facture, vous nous payez par virement.',
  changesCheck: 'À partir de la prochaine facture, vous nous envoyez un chèque.',
  changesDebit: 'À partir de la prochaine facture, nous prélevons votre compte à l’échéance.',
  over: 'Au-delà de {threshold}',
  overText:
    'Sans carte enregistrée, les devis supérieurs à ce total exigent un numéro de bon de commande.',
};
