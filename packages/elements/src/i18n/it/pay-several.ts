import type { Catalogue } from '../catalogue.js';

export const paySeveral: Catalogue['paySeveral'] = {
  heading: 'Pagare più fatture',
  invoices: { one: '{count} fattura', other: '{count} fatture' },
  invoiceNumber: 'Numero fattura',
  due: 'Scadenza',
  sum: 'Somma',
  payNow: 'Paga ora: {amount}',
  before: 'Prima {amount}. Nel frattempo è stato effettuato un pagamento.',
  gone: 'Pagata nel frattempo. Non fa più parte di questo pagamento.',
  nothing: 'Queste fatture sono pagate, oppure il loro pagamento è in corso.',
  payNoOtherWay: 'Non paghi queste fatture in altro modo finché l’esito non è chiaro.',
  forbidden: 'Può visualizzare queste fatture, ma non pagarle',
  mixedTitle: 'Queste fatture sono in valute diverse',
  mixedText: 'Scelga fatture in una sola valuta; un pagamento ne ha una sola.',
};
