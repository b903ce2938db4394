/**
 * Other clients that read one invoice, each as its own manual shows it. The network is the function that
 * is given.
 */
import axios from 'axios';
import ky from 'ky';
import createClient from 'openapi-fetch';
import { client } from './node_modules/.generated/client.gen.ts';
import { getInvoice } from './node_modules/.generated/sdk.gen.ts';

/** @returns {Record<string, (number: string) => Promise<unknown>>} Each resolves with the invoice. */
export function peers(baseUrl, fetch) {
  const openapiFetch = createClient({ baseUrl, fetch });
  client.setConfig({ baseUrl, fetch });
  const byKy = ky.create({ prefixUrl: baseUrl, fetch, timeout: 45_000 });
  const byAxios = axios.create({
    baseURL: baseUrl,
    adapter: 'fetch',
    timeout: 45_000,
    env: { fetch, Request, Response },
  });
  return {
    'openapi-fetch': async (invoiceNumber) => {
      const path = { invoiceNumber };
      const { data } = await openapiFetch.GET('/invoices/{invoiceNumber}', { params: { path } });
      return data;
    },
    'hey-api': async (invoiceNumber) => (await getInvoice({ path: { invoiceNumber } })).data,
    ky: (number) => byKy(`invoices/${encodeURIComponent(number)}`).json(),
    axios: async (number) => (await byAxios.get(`/invoices/${encodeURIComponent(number)}`)).data,
  };
}
