import type { Catalogue } from '../catalogue.js';

export const paySeveral: Catalogue['paySeveral'] = {
  heading: 'Meerdere facturen betalen',
  invoices: { one: '{count} factuur', other: '{count} facturen' },
  invoiceNumber: 'Factuurnummer',
  due: 'Vervaldatum',
  sum: 'Som',
  payNow: 'Nu betalen: {amount}',
  before: 'Eerst {amount}. Intussen is er een betaling gedaan.',
  gone: 'Intussen betaald. Deze factuur hoort niet meer bij deze betaling.',
  nothing: 'Deze facturen zijn betaald, of een betaling ervan is in verwerking.',
  payNoOtherWay: 'Betaal deze facturen niet op een andere manier zolang dit niet is opgehelderd.',
  forbidden: 'U kunt deze facturen bekijken, maar niet betalen',
  mixedTitle: 'Deze facturen zijn in verschillende valuta’s',
  mixedText: 'Kies facturen in één valuta; een betaling heeft er één.',
};
