'use client';
// The client for all widgets on the page. Its backend lives in the page itself; with a backend of your
// own, leave out `fetch` and the mocks, and name your API in `baseUrl`.
import { useEffect, useState } from 'react';
import { configure } from '@corporate-billing/elements/configure.js';
import { createMockBackend } from '@corporate-billing/mocks';
import { formatMoney } from '@corporate-billing/sdk';

export function Billing() {
  const [who, setWho] = useState('');
  const [paid, setPaid] = useState('');
  useEffect(() => {
    const backend = createMockBackend({ now: '2026-06-15T09:00:00Z' });
    configure({ baseUrl: `${location.origin}/v1`, fetch: backend.fetch });
    const signedIn = ({ detail }) => setWho(detail.session.contactName);
    const invoicePaid = ({ detail: { invoiceNumber, payment } }) =>
      setPaid(`${invoiceNumber}: ${formatMoney(payment.amount, 'en')}`);
    document.addEventListener('cb-signed-in', signedIn);
    document.addEventListener('cb-invoice-paid', invoicePaid);
    return () => {
      document.removeEventListener('cb-signed-in', signedIn);
      document.removeEventListener('cb-invoice-paid', invoicePaid);
    };
  }, []);
  return (
    <>
      <p id="who">{who}</p>
      <p id="paid">{paid}</p>
    </>
  );
}
