/** Loads the widget as a customer's page does. */
import { configure } from '@corporate-billing/elements';
import '@corporate-billing/elements/define/cb-invoice-history.js';
import type { Bench } from './backend.js';

const { bench } = globalThis as unknown as { bench: Bench };
configure({ baseUrl: bench.baseUrl, fetch: bench.fetch });
