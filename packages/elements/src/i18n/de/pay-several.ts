import type { Catalogue } from '../catalogue.js';

export const paySeveral: Catalogue['paySeveral'] = {
  heading: 'Mehrere Rechnungen bezahlen',
  invoices: { one: '{count} Rechnung', other: '{count} Rechnungen' },
  invoiceNumber: 'Rechnungsnummer',
  due: 'Fälligkeit',
  sum: 'Summe',
  payNow: 'Jetzt bezahlen: {amount}',
  before: 'Vorher {amount}. Inzwischen ist darauf eine Zahlung eingegangen.',
  gone: 'Inzwischen bezahlt. Sie gehört nicht mehr zu dieser Zahlung.',
  nothing: 'Diese Rechnungen sind bezahlt, oder eine Zahlung dafür ist in Bearbeitung.',
  payNoOtherWay:
    'Bitte bezahlen Sie diese Rechnungen nicht auf anderem Weg, solange dies nicht geklärt ist.',
  forbidden: 'Sie können diese Rechnungen ansehen, aber nicht bezahlen',
  mixedTitle: 'Diese Rechnungen haben verschiedene Währungen',
  mixedText: 'Wählen Sie Rechnungen in einer Währung; eine Zahlung hat nur eine.',
};
