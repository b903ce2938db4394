import type { Catalogue } from '../catalogue.js';

export const accountServices: Catalogue['accountServices'] = {
  heading: 'Contacter les services des comptes Corporate',
  lead: 'Votre demande parvient aux personnes qui peuvent modifier le compte. Nous répondons par e-mail ; le statut s’affiche ci-dessous.',
  loading: 'Chargement des services de compte',
  failed: 'Impossible de charger les services de compte',
  readOnly:
    'Vous pouvez consulter les demandes, mais pas en envoyer. Votre contact de facturation principal peut le faire pour vous.',

  category: 'Catégorie',
  topic: 'Sujet',
  invoice: 'Facture',
  quote: 'Devis',
  details: 'Détails',
  detailsHint: 'N’indiquez aucun numéro de carte ni de compte bancaire',
  formHint:
    'Précisez le formulaire souhaité, par exemple W-9. N’indiquez aucun numéro de carte ni de compte bancaire',
  left: (count, shown) => `${shown} ${count < 2 ? 'caractère restant' : 'caractères restants'}`,
  over: (count, shown) => `${shown} ${count < 2 ? 'caractère' : 'caractères'} en trop`,
  submit: 'Envoyer',
  sending: 'Envoi en cours',
  chooseInvoice: 'Choisissez une facture',
  chooseQuote: 'Choisissez un devis',
  noInvoice: 'Aucune facture en particulier',
  noQuote: 'Aucun devis en particulier',
  listLoading: 'Chargement de la liste',
  invoiceHint: 'Numéro imprimé sur la facture, par exemple INV-2026-0081',
  quoteHint: 'Numéro imprimé sur le devis, par exemple Q-2026-0042',
  due: '{number}, {sum} à payer',
  paid: '{number}, {sum}, payée',
  through: '{number}, {sum}, jusqu’au {date}',
  ended: '{number}, {sum}, délai expiré le {date}',
  quoteOption: '{number}, {sum}',
  lastDay: 'Cette facture peut être contestée jusqu’au {date}.',
  dayOver: (days) =>
    `Le délai de contestation de ${String(days)} jours pour {number} a pris fin le {date}. S’il y manque un paiement, choisissez « Paiement non pris en compte ».`,

  topics: {
    'add-seats': 'Ajouter des postes ou des produits',
    'remove-seats': 'Retirer des postes ou des produits',
    'payment-method-change': 'Changer de méthode de paiement',
    'billing-frequency': 'Fréquence de facturation',
    reactivate: 'Réactiver un abonnement',
    cancel: 'Résilier un abonnement',
    'country-change': 'Changer de pays ou d’entité juridique',
    'contact-handover': 'Transférer le rôle de contact de facturation',
    'older-invoice-copy': 'Copie d’une facture plus ancienne',
    'payment-not-applied': 'Paiement non pris en compte',
    dispute: 'Contester une facture',
    'tax-exemption': 'Exonération de taxe',
    'quote-question': 'Question sur un devis',
    'form-request': 'W-9/formulaire fournisseur/formulaires régionaux',
  },
  olderHint: 'au-delà des 20 plus récentes',
  withinHint: (days) => `dans les ${String(days)} jours suivant la date de facture`,
  categories: {
    subscription: 'Abonnement',
    payment: 'Paiement',
    invoices: 'Factures',
    account: 'Compte',
    forms: 'Demandes de formulaires',
  },

  topicMissing: 'Choisissez le sujet de votre demande.',
  topicGone: 'Ce sujet n’est plus proposé. Choisissez-en un autre.',
  invoiceMissing: 'Choisissez la facture concernée.',
  invoiceUnknown:
    'Cette facture n’existe pas sur votre compte. Vérifiez le numéro sur le document.',
  quoteMissing: 'Choisissez le devis concerné.',
  quoteUnknown: 'Ce devis n’existe pas sur votre compte. Vérifiez le numéro sur le document.',
  detailsMissing: 'Décrivez votre besoin en une phrase ou deux.',
  cardNumber:
    'Retirez le numéro de carte. Nous n’en conservons aucun, et ce texte est lu par des personnes.',
  disputeOver:
    'Le dernier jour pour contester cette facture était le {date}. Choisissez une autre facture ou un autre sujet.',
  disputeOverPlain:
    'Le délai de contestation de cette facture est expiré. Choisissez une autre facture ou un autre sujet.',

  correct: (count) =>
    count === 1
      ? '1 point à corriger avant l’envoi'
      : `${String(count)} points à corriger avant l’envoi`,
  notSent: 'Votre demande n’a pas été envoyée',
  unsure: 'Nous ne savons pas encore si votre demande a été envoyée',
  unsureText: 'Appuyez de nouveau sur « Envoyer » : elle ne sera envoyée qu’une fois.',
  sent: 'La demande {number} a été envoyée',
  sentText: 'Nous répondons par e-mail. Le statut s’affiche sous « Vos demandes ».',
  keptTitle: 'Vous aviez commencé une autre demande',
  keptText: 'Votre saisie est conservée : {topic}.',
  keptNoTopic: 'Votre saisie est conservée.',
  keptAct: 'Y revenir',

  requests: 'Vos demandes',
  requestsFailed: 'Impossible de charger vos demandes',
  noRequests: 'Vous n’avez encore envoyé aucune demande.',
  request: 'Demande',
  about: 'Sujet',
  sentOn: 'Envoyée le',
  status: 'Statut',
  statuses: {
    received: 'Reçue',
    inProgress: 'En cours',
    answered: 'Réponse envoyée',
    closed: 'Clôturée',
  },

  w9: 'W-9',
  w9Text: 'Le formulaire signé de RescueAssist USA, Inc., pour votre dossier fournisseur.',
  w9Download: 'Télécharger le W-9',
  w9Loading: 'Préparation du W-9',
  w9Failed: 'Impossible d’obtenir le W-9',
  w9Abroad:
    'Pour les comptes hors des États-Unis, les formulaires fiscaux et fournisseurs s’obtiennent sur demande.',
  w9Request: 'Demander un W-9',
  representative: 'Votre conseiller',
  support: 'Assistance',
};
