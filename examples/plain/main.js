import './billing.js';
import { formatMoney } from '@corporate-billing/sdk';

const login = document.createElement('cb-login');
login.addEventListener('cb-signed-in', ({ detail }) => {
  document.querySelector('#who').textContent = detail.session.contactName;
});
const history = document.createElement('cb-invoice-history');
history.addEventListener('cb-invoice-paid', ({ detail: { invoiceNumber, payment } }) => {
  document.querySelector('#paid').textContent =
    `${invoiceNumber}: ${formatMoney(payment.amount, 'en')}`;
});
document.querySelector('#app').append(login, history);
