import {
  configure,
  createBilling,
  diagnose,
  discover,
  formatMoney,
  testProvider,
} from '/billing/corporate-billing.min.js';

const billing = createBilling({ baseUrl: '/v1' });
configure(billing, { paymentProvider: testProvider(billing) });

/** A component of the page: its tree is its own, and holds the widgets. */
class AccountPage extends HTMLElement {
  connectedCallback() {
    const tree = this.attachShadow({ mode: 'open' });
    tree.append(document.createElement('cb-login'), document.createElement('cb-invoice-history'));
    discover(tree);
  }
}
customElements.define('account-page', AccountPage);

// Events leave the trees of components.
document.addEventListener('cb-signed-in', ({ detail }) => {
  document.querySelector('#who').textContent = detail.session.contactName;
});
document.addEventListener('cb-invoice-paid', ({ detail: { invoiceNumber, payment } }) => {
  document.querySelector('#paid').textContent =
    `${invoiceNumber}: ${formatMoney(payment.amount, 'en')}`;
});

// In the browser's console, findings() tells what the page lacks.
window.findings = () => diagnose().map(({ code }) => code);
