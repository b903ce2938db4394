import {
  configure,
  createBilling,
  formatMoney,
  testProvider,
} from '/billing/corporate-billing.min.js';

const billing = createBilling({ baseUrl: '/v1' });
configure(billing, { paymentProvider: testProvider(billing) });

document.addEventListener('cb-signed-in', ({ detail }) => {
  document.querySelector('#who').textContent = detail.session.contactName;
});
document.addEventListener('cb-invoice-paid', ({ detail: { invoiceNumber, payment } }) => {
  document.querySelector('#paid').textContent =
    `${invoiceNumber}: ${formatMoney(payment.amount, 'en')}`;
});
