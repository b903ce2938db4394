import type { Catalogue } from '../catalogue.js';

export const dueDate: Catalogue['dueDate'] = {
  summary: 'Échéance de la facture {number}',
  balanceOn: 'Solde au {date} : {amount}',
  fileName: 'echeance',
};
