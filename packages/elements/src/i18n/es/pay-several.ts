import type { Catalogue } from '../catalogue.js';

export const paySeveral: Catalogue['paySeveral'] = {
  heading: 'Pagar varias facturas',
  invoices: { one: '{count} factura', other: '{count} facturas' },
  invoiceNumber: 'Número de factura',
  due: 'Vencimiento',
  sum: 'Suma',
  payNow: 'Pagar ahora: {amount}',
  before: 'Antes {amount}. Entretanto se ha hecho un pago.',
  gone: 'Pagada entretanto. Ya no forma parte de este pago.',
  nothing: 'Estas facturas están pagadas o su pago se está procesando.',
  payNoOtherWay: 'No pague estas facturas de otra forma hasta conocer el resultado.',
  forbidden: 'Puede ver estas facturas, pero no pagarlas',
  mixedTitle: 'Estas facturas están en varias monedas',
  mixedText: 'Elija facturas en una sola moneda; un pago solo tiene una.',
};
