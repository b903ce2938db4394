import type { Catalogue } from '../catalogue.js';

export const creditNote: Catalogue['creditNote'] = {
  heading: 'Nota de crédito {number}',
  printTitle: 'Nota de crédito {number}',
  pdfOf: 'PDF da nota de crédito {number}',
  balance: 'Saldo a favor',
  balanceDue: 'Saldo a favor',
  credits: 'Corrige',
  creditsOf: 'Corrige a fatura {number}',
  sendCopy: 'Enviar uma cópia aos destinatários',
};
