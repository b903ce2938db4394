import './billing.js';
import { createElement as h, Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CbInvoiceHistory, CbLogin } from '@corporate-billing/elements/react';

function App() {
  const [who, setWho] = useState('');
  return h(
    Fragment,
    null,
    h('p', { id: 'who' }, who),
    h(CbLogin, { onCbSignedIn: ({ detail }) => setWho(detail.session.contactName) }),
    h(CbInvoiceHistory, { lang: 'en' }),
  );
}

createRoot(document.querySelector('#app')).render(h(App));
