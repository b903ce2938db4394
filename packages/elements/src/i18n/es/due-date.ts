import type { Catalogue } from '../catalogue.js';

export const dueDate: Catalogue['dueDate'] = {
  summary: 'Vence la factura {number}',
  balanceOn: 'Saldo a {date}: {amount}',
  fileName: 'vencimiento',
};
