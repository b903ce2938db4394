import type { Catalogue, EarlyCommon, EarlyErrors } from '../catalogue.js';

export const common: EarlyCommon = {
  loading: 'Chargement',
  tryAgain: 'Réessayer',
  tryingAgain: 'Nouvel essai en cours',
  requestId: 'ID de requête',
  copy: 'Copier',
  copied: 'Copié',
  copyOf: 'Copier : {what}',
  cancel: 'Annuler',
  close: 'Fermer',
  back: 'Retour',
  save: 'Enregistrer',
  saving: 'Enregistrement',
  edit: 'Modifier',
  view: 'Afficher',
  optional: '(facultatif)',
  none: 'Aucun',
  done: 'Terminé',
  signedOutTitle: 'Votre session est terminée',
  signedOutText: 'Connectez-vous pour voir cette page.',
  notConfiguredTitle: 'La facturation n’est pas encore connectée',
  notConfiguredText: 'Cette page n’a pas indiqué où se trouve le service de facturation.',
  brokenTitle: 'Cette partie de la page ne fonctionne plus',
  brokenText: 'Rien n’a changé sur votre compte.',
  offlineTitle: 'Vous êtes hors ligne',
  offlineText: 'Chiffres arrêtés à {time}. Ils seront actualisés dès le retour de la connexion.',
  staleTitle: 'Actualisation impossible',
  staleText: 'Chiffres arrêtés à {time}.',
  nothingChanged: 'Rien n’a changé sur votre compte.',
  about: '{label} : {message:low}',
  correct: {
    one: '{count} point à corriger avant l’enregistrement',
    other: '{count} points à corriger avant l’enregistrement',
  },
  tooLong: '{limit} caractères au plus. Retirez-en {over}.',
  continueTitle: 'Reprendre où vous en étiez ?',
  continueText: 'Votre session s’est terminée avant l’envoi. Rien n’a encore été envoyé.',
  continueAct: 'Continuer',
  unsure: 'Nous ne savons pas encore si la modification a été enregistrée',
  unsureText:
    'Appuyez de nouveau sur le bouton : l’opération n’aura lieu qu’une fois, même si le premier envoi a abouti.',
  opensInNewTab: '(s’ouvre dans un nouvel onglet)',
};

export const errors: EarlyErrors = {
  network: 'Le service de facturation est injoignable. Vérifiez votre connexion, puis réessayez.',
  timeout: 'Le service de facturation a mis trop de temps à répondre. Réessayez dans un instant.',
  aborted: 'L’opération a été interrompue avant la fin.',
  parse: 'Le service de facturation a envoyé une réponse illisible. Réessayez dans un instant.',
  problem: 'Le service de facturation a répondu par une erreur. Réessayez dans un instant.',
  internal: 'Le service de facturation a répondu par une erreur. Réessayez dans un instant.',
  unavailable:
    'Le service de facturation est indisponible pour le moment. Réessayez dans quelques minutes.',
  'too-many-requests': 'Trop de tentatives. Réessayez dans quelques minutes.',
  'not-signed-in': 'Votre session est terminée. Connectez-vous pour continuer.',
  'session-expired':
    'Votre session a pris fin. Reconnectez-vous pour continuer ; votre saisie est conservée.',
  forbidden:
    'Votre ID utilisateur ne permet pas cette action. Seul votre contact de facturation principal peut l’effectuer.',
  'not-found': 'Nous n’avons pas trouvé cet élément sur votre compte.',
  'validation-failed': 'Un élément de votre saisie est à corriger.',
};

export const invoiceStatus: Catalogue['invoiceStatus'] = {
  open: 'Ouverte',
  overdue: 'En retard',
  partial: 'Partiellement payée',
  processing: 'En cours',
  paid: 'Payée',
  credit: 'Avoir',
  overdueBy: { one: 'En retard de {days} jour', other: 'En retard de {days} jours' },
};

export const paymentWays: Catalogue['paymentWays'] = {
  card: 'Carte',
  bankTransfer: 'Virement bancaire',
  check: 'Chèque',
  directDebit: 'Prélèvement',
  ending: '{brand} se terminant par {last4}',
  accountEnding: '{bank}, compte se terminant par {last4}',
  toPayByTransfer: 'Pour payer par virement',
  toPayByCheck: 'Pour payer par chèque',
  toPay: 'Pour payer sans carte',
  beneficiary: 'Bénéficiaire',
  reference: 'Référence',
  lastChanged:
    'Dernière modification de ces coordonnées : {date}. Nous n’annonçons jamais un changement par e-mail seul.',
};
