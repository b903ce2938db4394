import type { Catalogue } from '../catalogue.js';

export const paySeveral: Catalogue['paySeveral'] = {
  heading: 'Pagar várias faturas',
  invoices: { 0: '{count} faturas', one: '{count} fatura', other: '{count} faturas' },
  invoiceNumber: 'Número da fatura',
  due: 'Vencimento',
  sum: 'Soma',
  payNow: 'Pagar agora: {amount}',
  before: 'Antes {amount}. Entretanto, foi feito um pagamento.',
  gone: 'Paga entretanto. Já não faz parte deste pagamento.',
  nothing: 'Estas faturas estão pagas, ou o seu pagamento está em curso.',
  payNoOtherWay: 'Não pague estas faturas de outra forma até conhecer o resultado.',
  forbidden: 'Pode ver estas faturas, mas não pagá-las',
  mixedTitle: 'Estas faturas estão em várias moedas',
  mixedText: 'Escolha faturas numa só moeda; um pagamento tem apenas uma.',
};
