import type { Catalogue } from '../catalogue.js';

export const creditNote: Catalogue['creditNote'] = {
  heading: 'Nota di credito {number}',
  printTitle: 'Nota di credito {number}',
  pdfOf: 'PDF della nota di credito {number}',
  balance: 'Credito',
  balanceDue: 'Credito',
  credits: 'Rettifica',
  creditsOf: 'Rettifica la fattura {number}',
  sendCopy: 'Invia una copia ai destinatari',
};
