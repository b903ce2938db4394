/** Makes the files of a mail when somebody opens them: what is remembered are their names alone. */
import { invoiceDetails, issuedTo } from '../rules/invoice-rules.js';
import { findAccount } from '../rules/sessions.js';
import { businessDate } from '../state/clock.js';
import type { State } from '../state/model.js';
import { fileNameOf, fileOf } from './invoice-documents.js';

/**
 * Returns one file of a mail, the bytes that the API gives for the invoice now; undefined for a name
 * that the mail does not list.
 */
export async function mailedFile(
  state: State,
  now: number,
  mailId: string,
  name: string,
): Promise<File | undefined> {
  const mail = state.outbox.find((one) => one.mailId === mailId);
  if (!mail?.attachments?.includes(name)) return undefined;
  const account = findAccount(state, mail.accountId);
  if (!account) return undefined;
  const today = businessDate(now, account.profile.timeZone);
  for (const stored of issuedTo(account)) {
    const { documentFormats = ['pdf'], ...invoice } = invoiceDetails(stored, today);
    const format = documentFormats.find((one) => fileNameOf(stored.invoiceNumber, one) === name);
    if (format === undefined) continue;
    const file = fileOf(
      structuredClone({ ...invoice, documentFormats }),
      structuredClone(account.profile),
      format,
    );
    // The bytes are copied because a file takes no buffer that may be shared.
    return file && new File([Uint8Array.from(await file.render())], name, { type: file.mediaType });
  }
  return undefined;
}
