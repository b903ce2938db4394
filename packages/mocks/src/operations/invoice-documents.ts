/** Makes the files of an invoice, and tells what they are good for. */
import type { DocumentFormat, InvoiceDetails, InvoiceDocument } from '@corporate-billing/sdk';
import { sha256 } from '@corporate-billing/sdk/rules';
import type { StoredAccount } from '../state/model.js';

type Profile = Pick<StoredAccount['profile'], 'language' | 'timeZone' | 'country'>;

/** The code of a file is loaded with the first one made. */
const makers: Partial<
  Record<string, (invoice: InvoiceDetails, profile: Profile) => Promise<Uint8Array>>
> = {
  pdf: async (invoice, profile) => (await import('../pdf/invoice.js')).invoicePdf(invoice, profile),
  ubl: async (invoice) => (await import('../ubl/invoice.js')).ublInvoice(invoice),
};

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  ubl: 'application/xml',
};
const endings: Readonly<Record<string, string>> = { pdf: 'pdf', ubl: 'xml' };

/** Returns how one file is made; undefined for a format that the invoice does not have. */
export function fileOf(invoice: InvoiceDetails, profile: Profile, format: string) {
  const { invoiceNumber, documentFormats = ['pdf'] } = invoice;
  const make = documentFormats.includes(format) ? makers[format] : undefined;
  return (
    make && {
      fileName: `${invoiceNumber}.${endings[format] ?? 'bin'}`,
      mediaType: mediaTypes[format] ?? 'application/octet-stream',
      render: () => make(invoice, profile),
    }
  );
}

/** Adds the files to an invoice that has more than the PDF. */
export async function withDocuments(
  invoice: InvoiceDetails,
  profile: Profile,
): Promise<InvoiceDetails> {
  const made = (invoice.documentFormats ?? []).map((format) => described(invoice, profile, format));
  const documents = (await Promise.all(made)).filter((one) => one !== undefined);
  return { ...invoice, documents };
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
