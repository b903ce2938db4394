import type { Catalogue } from '../catalogue.js';

export const dueDate: Catalogue['dueDate'] = {
  summary: 'Factuur {number} vervalt',
  balanceOn: 'Saldo op {date}: {amount}',
  fileName: 'vervaldatum',
};
