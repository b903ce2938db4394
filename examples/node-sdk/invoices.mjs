/**
 * Signs in with User ID and password, lists the newest invoices and saves the newest one's PDF.
 *
 *     npx --no-install corporate-billing-mocks serve     in one terminal
 *     node invoices.mjs                                  in another
 *
 * BILLING_API, BILLING_USER and BILLING_PASSWORD lead it elsewhere; the PDF goes to the folder given
 * as the first argument, else to the present one.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBilling, formatMoney, isBillingError, passwordToken } from '@corporate-billing/sdk';

const baseUrl = process.env.BILLING_API ?? 'http://localhost:4010/v1';
const userId = process.env.BILLING_USER ?? 'acme-billing';
const password = process.env.BILLING_PASSWORD ?? 'Rescue-2026!';
const folder = process.argv[2] ?? '.';

const billing = createBilling({ baseUrl, session: passwordToken({ baseUrl, userId, password }) });

try {
  const account = await billing.account.get();
  const invoices = await billing.invoices.list();
  say(`${account.company}: ${invoices.length} invoices`);
  for (const { invoiceNumber, dueDate, status, overdue, balance } of invoices.slice(0, 5)) {
    const state = overdue ? `${status}, overdue` : status;
    say(`${invoiceNumber}  due ${dueDate}  ${formatMoney(balance, 'en')}  ${state}`);
  }
  const [newest] = invoices;
  if (newest) {
    const { blob, fileName } = await billing.invoices.downloadPdf(newest.invoiceNumber);
    await writeFile(join(folder, fileName), new Uint8Array(await blob.arrayBuffer()));
    say(`Saved ${fileName} (${blob.size} bytes)`);
  }
} catch (error) {
  if (!isBillingError(error)) throw error;
  const where = error.kind === 'problem' ? '' : ` Is a server running at ${baseUrl}?`;
  process.stderr.write(`${error.operationId} failed: ${error.code}.${where}\n`);
  process.exitCode = 1;
} finally {
  billing.close();
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
