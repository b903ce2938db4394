import type { Catalogue } from '../catalogue.js';

export const dueDate: Catalogue['dueDate'] = {
  summary: 'Vencimento da fatura {number}',
  balanceOn: 'Saldo em {date}: {amount}',
  fileName: 'vencimento',
};
