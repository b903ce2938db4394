import type { Catalogue } from '../catalogue.js';

/** A sentence after a colon begins with a small letter; "ID", "PO" and the like stay as they are. */
const inSentence = (message: string): string =>
  message.replace(/^\p{Lu}(?=[\p{Ll}’])/u, (first) => first.toLowerCase());

export const common: Catalogue['common'] = {
  loading: 'Chargement',
  tryAgain: 'Réessayer',
  tryingAgain: 'Nouvel essai en cours',
  requestId: 'ID de requête',
  copy: 'Copier',
  copied: 'Copié',
  copyOf: (what) => `Copier : ${what}`,
  cancel: 'Annuler',
  close: 'Fermer',
  back: 'Retour',
  save: 'Enregistrer',
  saving: 'Enregistrement',
  edit: 'Modifier',
  view: 'Afficher',
  optional: 'facultatif',
  none: 'Aucun',
  done: 'Terminé',
  signedOutTitle: 'Votre session est terminée',
  signedOutText: 'Connectez-vous pour voir cette page.',
  notConfiguredTitle: 'La facturation n’est pas encore connectée',
  notConfiguredText: 'Cette page n’a pas indiqué où se trouve le service de facturation.',
  brokenTitle: 'Cette partie de la page ne fonctionne plus',
  brokenText: 'Rien n’a changé sur votre compte.',
  offlineTitle: 'Vous êtes hors ligne',
  offlineText: (time) =>
    `Chiffres de ${time}. Ils seront actualisés dès le retour de la connexion.`,
  staleTitle: 'Actualisation impossible',
  staleText: (time) => `Chiffres de ${time}.`,
  nothingChanged: 'Rien n’a changé sur votre compte.',
  changedElsewhereTitle: 'Ces données ont été modifiées ailleurs',
  changedElsewhereText:
    'Votre saisie est conservée. Chargez les nouvelles valeurs quand vous le souhaitez.',
  loadNewValues: 'Charger les nouvelles valeurs',
  conflictTitle: 'Une autre personne a enregistré une modification entre-temps',
  conflictText: 'Rien n’a été écrasé. Choisissez les valeurs à conserver, puis enregistrez.',
  conflictMerged:
    'Rien n’a été écrasé. Sa modification est reprise ci-dessous ; vérifiez-la, puis enregistrez.',
  conflictTaken: 'Champs repris :',
  yours: 'Votre saisie',
  theirs: 'Valeur enregistrée',
  about: (label, message) => `${label} : ${inSentence(message)}`,
  correct: (count) =>
    count === 1
      ? '1 point à corriger avant l’enregistrement'
      : `${String(count)} points à corriger avant l’enregistrement`,
  tooLong: (limit, over) => `${limit} caractères au plus. Retirez-en ${over}.`,
  continueTitle: 'Reprendre où vous en étiez ?',
  continueText: 'Votre session s’est terminée avant l’envoi. Rien n’a encore été envoyé.',
  continueAct: 'Continuer',
  opensInNewTab: 's’ouvre dans un nouvel onglet',
};

export const errors: Catalogue['errors'] = {
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
  'session-changed':
    'Une autre personne s’est connectée dans ce navigateur. Rechargez la page pour continuer.',
  csrf: 'Votre session n’a pas pu être confirmée. Rechargez la page, puis réessayez.',
  'reauthentication-required': 'Confirmez votre mot de passe pour continuer.',
  forbidden:
    'Votre ID utilisateur ne permet pas cette action. Seul votre contact de facturation principal peut l’effectuer.',
  'not-found': 'Nous n’avons pas trouvé cet élément sur votre compte.',
  'validation-failed': 'Un élément de votre saisie est à corriger.',
  'country-not-editable':
    'Le pays ne se modifie pas ici. Contactez les services des comptes Corporate.',
  'purchase-order-required': 'Cette commande exige un numéro de bon de commande.',
  'purchase-order-exists': 'Ce bon de commande figure déjà sur votre compte.',
  'amount-exceeds-balance': 'Le montant dépasse le reste à payer de cette facture.',
  'no-card-on-file': 'Aucune carte enregistrée. Utilisez une nouvelle carte pour ce paiement.',
  'payment-declined':
    'La banque a refusé le paiement. Rien n’a été débité. Utilisez une autre carte ou contactez votre banque.',
  'quote-expired': 'Ce devis a expiré. Demandez un nouveau devis.',
  'quote-not-pending': 'Une décision a déjà été prise pour ce devis.',
  'contact-exists': 'Cette adresse reçoit déjà vos factures.',
  'contact-limit-reached': 'La liste des destinataires est complète. Retirez d’abord une adresse.',
  'main-contact': 'Le contact de facturation principal reçoit toujours les factures.',
  'precondition-required': 'Cette page n’est plus à jour. Rechargez-la, puis réessayez.',
  'precondition-failed': 'Ces données ont été modifiées ailleurs entre-temps. Rien n’a été écrasé.',
  'idempotency-key-missing':
    'L’envoi n’a pas pu se faire en toute sécurité. Rechargez la page, puis réessayez.',
  'idempotency-key-reused': 'Nous vérifions si votre tentative précédente a abouti.',
  'request-in-progress': 'Votre tentative précédente est encore en cours de traitement.',
  'reset-link-expired': 'Ce lien a déjà servi ou a plus de 30 minutes. Demandez-en un nouveau.',
  'invalid-user-id': 'ID utilisateur non valide',
  'invalid-credentials': 'ID utilisateur/mot de passe non valide',
};
