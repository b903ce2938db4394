import type { Catalogue } from '../catalogue.js';

export const creditNote: Catalogue['creditNote'] = {
  heading: 'Factura rectificativa {number}',
  printTitle: 'Factura rectificativa {number}',
  pdfOf: 'PDF de la factura rectificativa {number}',
  balance: 'Saldo a favor',
  balanceDue: 'Saldo a favor',
  credits: 'Rectifica',
  creditsOf: 'Rectifica la factura {number}',
  sendCopy: 'Enviar una copia a los destinatarios',
};
