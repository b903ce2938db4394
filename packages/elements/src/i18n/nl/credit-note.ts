import type { Catalogue } from '../catalogue.js';

export const creditNote: Catalogue['creditNote'] = {
  heading: 'Creditfactuur {number}',
  printTitle: 'Creditfactuur {number}',
  pdfOf: 'PDF van creditfactuur {number}',
  balance: 'Tegoed',
  balanceDue: 'Tegoed',
  credits: 'Crediteert',
  creditsOf: 'Crediteert factuur {number}',
  sendCopy: 'Een kopie naar de factuurontvangers sturen',
};
