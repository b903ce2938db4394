import './billing.js';
import { createElement as h, Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CbInvoiceHistory, CbLogin } from '@corporate-billing/elements/react';
import { formatMoney } from '@corporate-billing/sdk';

function App() {
  const [who, setWho] = useState('');
  const [paid, setPaid] = useState('');
  const onCbInvoicePaid = ({ detail: { invoiceNumber, payment } }) =>
    setPaid(`${invoiceNumber}: ${formatMoney(payment.amount, 'en')}`);
  return h(
    Fragment,
    null,
    h('p', { id: 'who' }, who),
    h('p', { id: 'paid' }, paid),
    h(CbLogin, { onCbSignedIn: ({ detail }) => setWho(detail.session.contactName) }),
    h(CbInvoiceHistory, { lang: 'en', onCbInvoicePaid }),
  );
}

createRoot(document.querySelector('#app')).render(h(App));
