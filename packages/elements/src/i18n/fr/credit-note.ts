import type { Catalogue } from '../catalogue.js';

export const creditNote: Catalogue['creditNote'] = {
  heading: 'Avoir {number}',
  printTitle: 'Avoir {number}',
  pdfOf: 'PDF de l’avoir {number}',
  balance: 'Avoir restant',
  balanceDue: 'Avoir restant',
  credits: 'Facture concernée',
  creditsOf: 'Avoir sur la facture {number}',
  sendCopy: 'Envoyer une copie aux destinataires',
};
