import type { Catalogue } from '../catalogue.js';

export const dueDate: Catalogue['dueDate'] = {
  summary: 'Scadenza della fattura {number}',
  balanceOn: 'Saldo al {date}: {amount}',
  fileName: 'scadenza',
};
