import { assert } from '@open-wc/testing';
import { createMockBackend } from '../index.js';

describe('a PDF made in the page', () => {
  it('is real and holds the Japanese letters', async () => {
    const backend = createMockBackend({ clock: 'frozen' });
    await backend.signInAs('tanaka-keiri');
    const response = await backend.fetch('/v1/invoices/INV-2026-0110/pdf');
    assert.equal(response.headers.get('Content-Type'), 'application/pdf');
    const bytes = new Uint8Array(await response.arrayBuffer());
    assert.equal(new TextDecoder().decode(bytes.subarray(0, 5)), '%PDF-');
    // Without the font the file is a fraction of this size.
    assert.isAbove(bytes.length, 15_000);
  });
});
