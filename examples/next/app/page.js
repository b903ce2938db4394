import { Suspense } from 'react';
import { CbInvoiceHistory, CbLogin } from '@corporate-billing/elements/react';
import { Billing } from './billing.js';

export const dynamic = 'force-dynamic';

/** The server sends this part later, and it is hydrated when the first part is at work. */
async function Later() {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return (
    <section id="later">
      <CbLogin />
    </section>
  );
}

export default function Page() {
  return (
    <main>
      <Billing />
      <CbLogin />
      <CbInvoiceHistory />
      <Suspense fallback={<p>Loading</p>}>
        <Later />
      </Suspense>
    </main>
  );
}
