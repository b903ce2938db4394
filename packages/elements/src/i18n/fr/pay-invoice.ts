import type { Catalogue } from '../catalogue.js';

export const payInvoice: Catalogue['payInvoice'] = {
  heading: 'Payer une facture',
  step: 'Étape {step} sur 2',
  howMuch: 'Combien souhaitez-vous payer ?',
  payInFull: 'Payer la totalité',
  partial: 'Paiement partiel',
  partialHint:
    'Payez une partie maintenant. Chaque paiement est indépendant ; rien n’est programmé.',
  amount: 'Montant',
  upTo: 'Jusqu’à {limit}',
  continue: 'Continuer',
  amountMissing: 'Saisissez un montant jusqu’à {limit}.',
  amountUnreadable: {
    2: 'Saisissez le montant avec une virgule avant les centimes, par exemple {example}.',
    other: 'Saisissez le montant en chiffres, par exemple {example}.',
  },
  amountOtherCurrency:
    'Cette facture est en {currency}, pas en {mark}. Saisissez le montant en {currency}, par exemple {example}.',
  amountTooPrecise: {
    0: 'Saisissez le montant sans décimales, par exemple {example}.',
    other: 'Saisissez au plus {digits} décimales, par exemple {example}.',
  },
  amountTooLittle: 'Saisissez {least} ou plus.',
  amountTooMuch: 'Saisissez {limit} ou moins. C’est tout ce qui reste à payer sur cette facture.',
  amountRefused: 'Ce montant n’a pas été accepté. Rien n’a été débité. Saisissez-en un autre.',
  movedTitle: 'Le reste à payer a changé',
  movedText:
    'Un autre paiement a été effectué entre-temps. Il reste {payable} à payer ; rien n’a été débité ici.',

  review: 'Vérifier et payer {amount}',
  invoice: 'Facture',
  invoiceIssued: '{number}, émise le {date}',
  amountOf: '{amount} sur {payable}',
  change: 'Modifier',
  changeAmount: 'Modifier le montant',
  paymentType: 'Type de paiement',
  cards: 'Cartes de crédit/débit',
  card: 'Carte',
  onFile: 'Carte enregistrée, expire {expiry}',
  onFileExpired: 'Carte enregistrée, expirée {expiry}',
  onFilePlain: 'Carte enregistrée',
  newCard: 'Payer avec une nouvelle carte',
  newCardHint: 'Pour ce paiement uniquement. Votre carte enregistrée ne change pas.',
  newCardHintAlone: 'Pour ce paiement uniquement. Elle ne devient pas votre méthode de paiement.',
  accepted: 'Acceptées : {brands}',
  saved: '{card}, enregistrée pour ce paiement uniquement',
  otherCard: 'Utiliser une autre carte',
  fieldsLoading: 'Chargement des champs de la carte',
  fieldsFailedTitle: 'Les champs de la carte n’ont pas pu être affichés',
  fieldsFailedText: 'Vérifiez votre connexion et réessayez. Rien n’a été débité.',
  noProvider:
    'Cette page n’accepte pas de nouvelle carte. Payez autrement ou contactez les services des comptes Corporate.',
  saveFirstTitle: 'Enregistrez d’abord la carte.',
  saveFirstText:
    '« Payer maintenant » ne débite pas une carte qui n’est pas encore enregistrée. Appuyez sur « Enregistrer », puis sur « Payer maintenant ».',
  cardFailed:
    'La carte n’a pas pu être enregistrée. Rien n’a été débité. Vérifiez-la et appuyez de nouveau sur « Enregistrer ».',
  payNow: 'Payer maintenant',
  sending: 'Paiement en cours',
  sendingText: 'Envoi de votre paiement de {amount}. Cela peut prendre une minute.',
  charges: '« Payer maintenant » débite immédiatement {amount}.',
  chargesAfterSave: 'Enregistrez la carte ; « Payer maintenant » la débite ensuite immédiatement.',

  failedTitle: 'Votre paiement n’a pas abouti',
  nothingCharged: 'Rien n’a été débité.',
  tooManyWait: 'Vous pourrez réessayer dans {time}.',
  signedOutTitle: 'Votre session s’est terminée avant le paiement',
  signedOutText: 'Rien n’a été débité. Appuyez sur « Payer maintenant » pour l’effectuer.',
  notFoundTitle: 'Aucun paiement trouvé sous votre référence',
  notFoundText:
    'Appuyez sur « Payer maintenant » pour le renvoyer. La référence est la même : le montant ne peut pas être débité deux fois.',
  declinedTitle: 'Le paiement a été refusé',
  declined: {
    'card-declined':
      'Votre banque a refusé cette carte. Rien n’a été débité. Utilisez une autre carte ou demandez la raison à votre banque.',
    'insufficient-funds':
      'La carte ne couvre pas ce montant. Rien n’a été débité. Payez une partie ou utilisez une autre carte.',
    'expired-card': 'Cette carte a expiré. Rien n’a été débité. Utilisez une autre carte.',
    'authentication-failed':
      'Votre banque n’a pas pu confirmer qu’il s’agissait de vous. Rien n’a été débité. Réessayez ou utilisez une autre carte.',
    'authentication-left':
      'Vous avez quitté la page avant la confirmation de votre banque. Rien n’a été débité. Payez de nouveau ou utilisez une autre carte.',
    'amount-exceeds-balance':
      'La facture a été payée autrement entre-temps. Rien n’a été débité. Vérifiez le reste à payer.',
  },
  cardRefused:
    'Saisissez de nouveau la carte ; cette saisie n’est plus utilisable. Rien n’a été débité.',
  noCardOnFile:
    'Il n’y a plus de carte enregistrée. Payez avec une nouvelle carte. Rien n’a été débité.',

  challengeTitle: 'Votre banque vous demande de confirmer',
  challengeText:
    'Confirmez le paiement de {amount} auprès de votre banque. Rien n’est débité avant.',
  challengeOpen: 'En attente de votre banque',
  challengeAgain: 'Confirmer auprès de la banque',
  challengeFailed:
    'La confirmation a été interrompue ou la page de votre banque n’a pas pu s’afficher.',
  confirmFailed: 'La réponse de votre banque n’a pas pu être transmise.',
  anotherCard: 'Utiliser une autre carte',

  checkingTitle: 'Nous vérifions si votre paiement a abouti',
  checkingText:
    'Nous n’avons pas reçu de réponse claire. Nous vérifions sous la même référence de paiement : {sure}.',
  checkingSure: 'le montant ne peut pas être débité deux fois',
  stepSent: 'Paiement de {amount} envoyé',
  stepLost: 'Aucune réponse claire reçue',
  stepAsking: 'Nous vérifions ce qu’il est devenu',
  nextTry: 'prochaine vérification dans {seconds} s',
  asking: 'vérification en cours',
  reference: 'Référence du paiement',
  checkNow: 'Vérifier maintenant',
  backToInvoice: 'Retour à la facture',
  mayLeave:
    'Vous pouvez quitter la page. Le résultat figure dans l’historique de factures, et un reçu vous est envoyé par e-mail si le paiement a abouti.',
  payNoOtherWay: 'Ne payez pas cette facture par un autre moyen avant le résultat.',

  paidTitle: '{amount} payés',
  receiptTo: 'Le reçu est envoyé à {email}.',
  receiptMailed: 'Le reçu est envoyé par e-mail au contact de facturation principal.',
  processingTitle: '{amount} en cours de traitement',
  processingText:
    'Votre banque a accepté le paiement ; son règlement prend un peu de temps. La facture indique « En cours » jusque-là ; le reçu est ensuite envoyé par e-mail.',
  otherTitle: 'Paiement de {amount}',
  otherText: 'Le service de paiement indique : {status}.',
  paidAt: 'Payé le',
  sentAt: 'Envoyé le',
  thisPaymentOnly: '{card}, ce paiement uniquement',
  paymentNumber: 'Numéro de paiement',
  purchaseOrder: 'Numéro de bon de commande',
  balanceBefore: 'Solde avant',
  thisPayment: 'Ce paiement',
  leftToPay: 'Reste à payer',
  leftWhenSettled: 'Reste après règlement',
  printReceipt: 'Imprimer le reçu',
  receiptName: 'Reçu {invoice}',
  payTheRest: 'Payer le reste',
  stillOverdue: {
    one: 'Encore en retard : {count} facture, {sum}. {show}',
    other: 'Encore en retard : {count} factures, {sum} au total. {show}',
  },
  showOverdue: { one: 'L’afficher', other: 'Les afficher' },
  payNext: 'Payer la suivante en retard',

  asideInvoice: 'Facture {number}',
  total: 'Total',
  paid: 'Payé',
  processing: 'En cours',
  payable: 'À payer maintenant',
  balance: 'Solde',
  youPay: 'Vous payez',
  leftAfter: 'Reste ensuite',
  beingChecked: 'En vérification',
  leftIfThrough: 'Reste si le paiement a abouti',
  preferTransfer: 'Vous préférez un virement ? {show} avec la référence à indiquer.',
  showDetails: 'Afficher les coordonnées bancaires',
  otherWay: 'Ou payer sans carte',
  detailsFailed: 'Les coordonnées bancaires n’ont pas pu être chargées.',

  nothingTitle: 'Il ne reste rien à payer',
  nothingPaid: 'Cette facture est payée.',
  nothingProcessing:
    '{amount} en cours de traitement. Attendez le règlement avant de payer de nouveau.',
  leftTitle: 'Vous avez quitté le paiement',
  leftText: 'Rien n’a été débité.',
  forbiddenTitle: 'Vous pouvez consulter cette facture, mais pas la payer',
  forbiddenText: 'Seul le contact de facturation principal du compte peut payer.',
  loadFailed: 'Impossible de charger cette facture',
  unknownTitle: 'Aucune facture {number} sur votre compte',
  unknownText: 'Vérifiez le numéro ou cherchez-la dans l’historique de factures.',
  missingTitle: 'Aucune facture choisie',
  missingText: 'Choisissez une facture dans l’historique de factures pour la payer ici.',
  history: 'Historique de factures',
};
