import { configure } from '@corporate-billing/elements';
import '@corporate-billing/elements/define/cb-login.js';
import '@corporate-billing/elements/define/cb-invoice-history.js';
import { createMockBackend } from '@corporate-billing/mocks';
import { formatMoney } from '@corporate-billing/sdk';

// The backend lives in the page itself; with one of your own, leave out `fetch` and the mocks.
const backend = createMockBackend({ now: '2026-06-15T09:00:00Z' });
configure({ baseUrl: `${location.origin}/v1`, fetch: backend.fetch });

const who = document.querySelector<HTMLElement>('#who');
const paid = document.querySelector<HTMLElement>('#paid');
const login = document.createElement('cb-login');
login.addEventListener('cb-signed-in', ({ detail: { session } }) => {
  if (who) who.textContent = session.contactName;
});
const history = document.createElement('cb-invoice-history');
history.addEventListener('cb-invoice-paid', ({ detail: { invoiceNumber, payment } }) => {
  if (paid) paid.textContent = `${invoiceNumber}: ${formatMoney(payment.amount, 'en')}`;
});
document.querySelector('#app')?.append(login, history);
