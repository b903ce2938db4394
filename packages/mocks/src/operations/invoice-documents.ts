/** Makes the files of an invoice, and tells what they are good for. */
import type { DocumentFormat, InvoiceDetails, InvoiceDocument } from '@corporate-billing/sdk';
import { sha256 } from '@corporate-billing/sdk/rules';
import { pdfFontUrl } from '../pdf/font.js';
import type { StoredAccount } from '../state/model.js';

type Profile = Pick<StoredAccount['profile'], 'language' | 'timeZone' | 'country'>;

/** How the files of one format are made. */
interface Format {
  readonly mediaType: string;
  readonly ending: string;
  readonly make: (invoice: InvoiceDetails, profile: Profile) => Promise<Uint8Array>;
}

/** The code of a format is loaded with the first file made. */
const formats: Partial<Record<string, Format>> = {
  pdf: {
    mediaType: 'application/pdf',
    ending: 'pdf',
    make: async (invoice, profile) =>
      (await import('../pdf/invoice.js')).invoicePdf(invoice, profile),
  },
  ubl: {
    mediaType: 'application/xml',
    ending: 'xml',
    make: async (invoice) => (await import('../ubl/invoice.js')).ublInvoice(invoice),
  },
};

/** Returns the name that a file of an invoice is saved under. */
export const fileNameOf = (invoiceNumber: string, format: DocumentFormat): string =>
  `${invoiceNumber}.${formats[format]?.ending ?? format}`;

/** Returns how one file is made; undefined for a format that the invoice does not have. */
export function fileOf(invoice: InvoiceDetails, profile: Profile, name: string) {
  const { invoiceNumber, documentFormats = ['pdf'] } = invoice;
  const format = documentFormats.includes(name) ? formats[name] : undefined;
  return (
    format && {
      fileName: fileNameOf(invoiceNumber, name),
      mediaType: format.mediaType,
      render: () => format.make(invoice, profile),
    }
  );
}

/** Adds the files to an invoice that has more than the PDF. */
export async function withDocuments(
  invoice: InvoiceDetails,
  profile: Profile,
): Promise<InvoiceDetails> {
  const made = (invoice.documentFormats ?? []).map((format) => known(invoice, profile, format));
  const documents = (await Promise.all(made)).filter((one) => one !== undefined);
  return { ...invoice, documents };
}

type Described = Promise<InvoiceDocument | undefined>;

/** What was said of files lately, by what they are made of. */
const lately = new Map<string, Described>();
const mostKept = 100;

/** A file is made once to be described: a PDF takes far longer than the rest of a read. */
function known(invoice: InvoiceDetails, profile: Profile, format: DocumentFormat): Described {
  const key = JSON.stringify([format, invoice, profile, pdfFontUrl()]);
  const kept = lately.get(key) ?? described(invoice, profile, format);
  lately.delete(key);
  lately.set(key, kept);
  for (const oldest of lately.keys()) if (lately.size > mostKept) lately.delete(oldest);
  // What could not be made is tried again.
  void kept.then((document) => document ?? lately.delete(key));
  return kept;
}

/** A file that cannot be made here, as a PDF without its fonts, is not listed. */
async function described(
  invoice: InvoiceDetails,
  profile: Profile,
  format: DocumentFormat,
): Promise<InvoiceDocument | undefined> {
  const file = fileOf(invoice, profile, format);
  const bytes = await file?.render().catch(() => undefined);
  if (!file || !bytes) return undefined;
  const { documentText } = await import('../seed/document-texts.js');
  return {
    format,
    mediaType: file.mediaType,
    issuedAt: issuedAt(invoice, format),
    sha256: sha256(bytes),
    href: `/invoices/${invoice.invoiceNumber}/documents/${format}`,
    ...documentText(format, profile),
  };
}

/** A PDF prints the payments, so that it is made anew with each; the data stay as issued. */
function issuedAt({ issueDate, payments }: InvoiceDetails, format: DocumentFormat): string {
  const issued = `${issueDate}T00:00:00Z`;
  if (format !== 'pdf') return issued;
  return payments.reduce((last, { createdAt }) => (createdAt > last ? createdAt : last), issued);
}
