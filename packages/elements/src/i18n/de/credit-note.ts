import type { Catalogue } from '../catalogue.js';

export const creditNote: Catalogue['creditNote'] = {
  heading: 'Gutschrift {number}',
  printTitle: 'Gutschrift {number}',
  pdfOf: 'PDF der Gutschrift {number}',
  balance: 'Guthaben',
  balanceDue: 'Guthaben',
  credits: 'Zu Rechnung',
  creditsOf: 'Gutschrift zur Rechnung {number}',
  sendCopy: 'Kopie an Rechnungsempfänger senden',
};
