import { formatMoney } from '/billing/corporate-billing.min.js?base-url=/v1';

// Turbo replaces the body and keeps this script: it listens once, on the document.
document.addEventListener('cb-signed-in', ({ detail }) => {
  document.querySelector('#who').textContent = detail.session.contactName;
});
document.addEventListener('cb-invoice-paid', ({ detail: { invoiceNumber, payment } }) => {
  document.querySelector('#paid').textContent =
    `${invoiceNumber}: ${formatMoney(payment.amount, 'en')}`;
});
