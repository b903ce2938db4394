'use client';
// The client for all widgets on the page. Its backend lives in the page itself; with a backend of your
// own, leave out `fetch` and the mocks, and name your API in `baseUrl`.
import { useEffect, useState } from 'react';
import { configure } from '@corporate-billing/elements/configure.js';
import { createMockBackend } from '@corporate-billing/mocks';

export function Billing() {
  const [who, setWho] = useState('');
  useEffect(() => {
    const backend = createMockBackend({ now: '2026-06-15T09:00:00Z' });
    configure({ baseUrl: `${location.origin}/v1`, fetch: backend.fetch });
    const signedIn = ({ detail }) => setWho(detail.session.contactName);
    document.addEventListener('cb-signed-in', signedIn);
    return () => document.removeEventListener('cb-signed-in', signedIn);
  }, []);
  return <p id="who">{who}</p>;
}
