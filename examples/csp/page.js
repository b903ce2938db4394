import { configure, createBilling, testProvider } from '/billing/corporate-billing.min.js';

const billing = createBilling({ baseUrl: '/v1' });
configure(billing, { paymentProvider: testProvider(billing) });

document.addEventListener('cb-signed-in', ({ detail }) => {
  document.querySelector('#who').textContent = detail.session.contactName;
});
