import type { Catalogue } from '../catalogue.js';

const plural = (count: number, one: string, other: string): string =>
  `${String(count)} ${count < 2 ? one : other}`;
const days = (count: number): string => plural(count, 'jour', 'jours');
const invoices = (count: number): string => plural(count, 'facture', 'factures');

export const accountOverview: Catalogue['accountOverview'] = {
  heading: 'Vue d’ensemble',
  loading: 'Chargement de la vue d’ensemble',
  failed: 'Impossible de charger la vue d’ensemble',
  outstanding: 'À payer',
  owed: invoices,
  owedProcessing: (count) => `${invoices(count)}, dont {sum} en cours de traitement`,
  nothingOwed: 'Rien à payer',
  overdue: 'En retard',
  late: (count, late) =>
    count === 1
      ? `1 facture, en retard de ${days(late)}`
      : `${invoices(count)}, jusqu’à ${days(late)} de retard`,
  nothingLate: 'Rien n’est en retard',
  nextDue: 'Prochaine échéance',
  nothingDue: 'Aucune échéance à venir',

  decisions: 'En attente de votre décision',
  decisionsRead: 'En attente d’une décision',
  nothingToDecideRead: 'Rien n’attend de décision aujourd’hui.',
  count: (count) => plural(count, 'point', 'points'),
  nothingToDecide: 'Rien n’attend votre décision aujourd’hui.',
  notAll: 'Nous n’avons pas pu tout vérifier',
  notAllText: 'Il y en a peut-être plus que ce qui est affiché ici.',
  quote: 'Devis {number}',
  quoteEnds: (left) =>
    left === 0
      ? 'Devis {number} : dernier jour aujourd’hui'
      : left === 1
        ? 'Le devis {number} expire demain'
        : `Le devis {number} expire dans ${days(left)}`,
  validThrough: 'valable jusqu’au {date}',
  validThroughAlone: 'Valable jusqu’au {date}',
  overdueInvoices: (count) =>
    count === 1 ? '1 facture est en retard' : `${invoices(count)} sont en retard`,
  byDays: (late) => `{number} de ${days(late)}`,
  andMore: (count) => plural(count, 'autre', 'autres'),
  orderExpires: (left) =>
    left === 0
      ? '{number} : dernier jour aujourd’hui'
      : left === 1
        ? '{number} expire demain'
        : `{number} expire dans ${days(left)}`,
  lastDay: 'Dernier jour : {date}',
  orderMissing: 'Aucun bon de commande n’est actif',
  orderMissingNext: 'La prochaine facture est prévue le {date}',
  orderMissingPlain: 'La prochaine facture ne portera pas de numéro de bon de commande',
  orderMissingQuote: 'Un devis en attente exige un numéro de bon de commande',
  orderShort: 'Aucun bon de commande ne couvre la prochaine facture',
  orderShortText: '{number} est valable jusqu’au {last}, la prochaine facture est prévue le {next}',
  cardExpires: '{card} : expiration en {month}',
  cardExpired: '{card} : carte expirée',
  card: '{brand} se terminant par {last4}',
  cardUnnamed: 'La carte enregistrée',
  cardAfter: 'Ensuite, elle ne permettra plus de payer vos factures',
  cardNow: 'Elle ne permet plus de payer vos factures',
  review: 'Examiner',
  view: 'Afficher',
  update: 'Mettre à jour',
  add: 'Ajouter',
  change: 'Modifier',

  chart: 'Factures des 12 derniers mois',
  showTable: 'Afficher le tableau',
  showChart: 'Afficher le graphique',
  chartLabel: (months) =>
    `Graphique des factures des 12 derniers mois par statut. ${months}. « Afficher le tableau » donne les mêmes chiffres.`,
  chartMonth: (month, sum) => `${month} ${sum}`,
  chartEmpty: 'Aucune facture n’a été émise au cours des 12 derniers mois.',
  newestOnly: 'Seules les 20 factures les plus récentes sont comptées.',
  month: 'Mois',
  paid: 'Payées',
  open: 'Ouvertes',
  total: 'Total',

  subscriptions: 'Abonnements',
  product: 'Produit',
  seats: 'Postes',
  seatsOf: (seats) => `${seats} postes`,
  term: 'Période',
  renews: 'Renouvellement',
  noticeBy: 'Préavis à donner avant le',
  noSubscriptions: 'Ce compte n’a pas encore d’abonnement.',
  billedAnnually: (count) =>
    count === 1
      ? 'Il est facturé une fois par an.'
      : count === 2
        ? 'Les deux sont facturés une fois par an.'
        : 'Tous sont facturés une fois par an.',
  billedOtherwise: 'Fréquence de facturation : {frequency}.',
  toChange: 'Pour modifier les postes, les produits ou la fréquence de facturation : {ask}',
  ask: 'contactez les services des comptes Corporate',
  representative: 'Votre conseiller',

  emptyTitle: 'Rien n’a encore été facturé',
  emptyText:
    'Vos devis, factures et abonnements apparaîtront ici. Votre conseiller, {name}, les prépare avec vous.',
};
