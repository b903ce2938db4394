import type { LateCommon, LateErrors } from '../catalogue.js';

export const common: LateCommon = {
  changedElsewhereTitle: 'Ces données ont été modifiées ailleurs',
  changedElsewhereText:
    'Votre saisie est conservée. Chargez les nouvelles valeurs quand vous le souhaitez.',
  loadNewValues: 'Charger les nouvelles valeurs',
  conflictTitle: 'Une autre personne a enregistré une modification entre-temps',
  conflictText: 'Rien n’a été écrasé. Choisissez les valeurs à conserver, puis enregistrez.',
  conflictMerged:
    'Rien n’a été écrasé. Sa modification est reprise ci-dessous ; vérifiez-la, puis enregistrez.',
  conflictTaken: 'Champs repris : {fields}',
  yours: 'Votre saisie',
  theirs: 'Valeur enregistrée',
};

export const errors: LateErrors = {
  'session-changed':
    'Une autre personne s’est connectée dans ce navigateur. Rechargez la page pour continuer.',
  framed:
    'Cette page est affichée à l’intérieur d’un autre site, qui pourrait masquer ce sur quoi vous cliquez. Ouvrez-la dans un onglet à part pour continuer.',
  csrf: 'Votre session n’a pas pu être confirmée. Rechargez la page, puis réessayez.',
  'reauthentication-required': 'Confirmez votre mot de passe pour continuer.',
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
