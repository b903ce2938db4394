import type { Catalogue } from '../catalogue.js';

export const dueDate: Catalogue['dueDate'] = {
  summary: 'Rechnung {number} ist fällig',
  balanceOn: 'Saldo am {date}: {amount}',
  fileName: 'faelligkeit',
};
