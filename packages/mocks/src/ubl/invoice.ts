/** Writes an invoice or a credit note in the syntax of UBL 2.1, by the European standard EN 16931. */
import type { InvoiceDetails, InvoiceLine, Money, TaxLine } from '@corporate-billing/sdk';
import { decimalString } from '@corporate-billing/sdk/rules';
import { buyerParty, sellerParty } from './parties.js';
import { element, leaf, orDash, type Node } from './xml.js';

const namespace = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** Says which rules the document follows. */
const customization = 'urn:cen.eu:en16931:2017';

/** What the two documents call the same things. */
const names = {
  invoice: {
    root: 'Invoice',
    typeCode: 'InvoiceTypeCode',
    code: '380',
    line: 'InvoiceLine',
    quantity: 'InvoicedQuantity',
  },
  creditNote: {
    root: 'CreditNote',
    typeCode: 'CreditNoteTypeCode',
    code: '381',
    line: 'CreditNoteLine',
    quantity: 'CreditedQuantity',
  },
} as const;

/**
 * Makes the file. It follows from `invoice` alone and stays as it was at issue, whatever is paid
 * later; the sums of a credit note are positive there, because its type says what it is.
 */
export function ublInvoice(invoice: InvoiceDetails): Promise<Uint8Array> {
  return Promise.resolve(new TextEncoder().encode(ublText(invoice)));
}

export function ublText(invoice: InvoiceDetails): string {
  const isCredit = invoice.kind === 'creditNote';
  const terms = names[isCredit ? 'creditNote' : 'invoice'];
  const write = new Writer(invoice, isCredit ? -1 : 1);
  const root = element(
    terms.root,
    [
      leaf('cbc:CustomizationID', customization),
      leaf('cbc:ID', invoice.invoiceNumber),
      leaf('cbc:IssueDate', invoice.issueDate),
      isCredit ? undefined : leaf('cbc:DueDate', invoice.dueDate),
      leaf(`cbc:${terms.typeCode}`, terms.code),
      leaf('cbc:DocumentCurrencyCode', invoice.total.currency),
      leaf('cbc:BuyerReference', invoice.buyerReference),
      element('cac:OrderReference', [leaf('cbc:ID', invoice.purchaseOrderNumber)]),
      element('cac:BillingReference', [
        element('cac:InvoiceDocumentReference', [leaf('cbc:ID', invoice.correctsInvoice)]),
      ]),
      sellerParty(invoice),
      buyerParty(invoice),
      isCredit ? undefined : paymentMeans(invoice),
      element('cac:PaymentTerms', [
        leaf('cbc:Note', isCredit ? `Credit ${invoice.correctsInvoice ?? ''}` : undefined),
      ]),
      ...write.allowances(),
      write.taxTotal(),
      write.totals(),
      ...write.lines(terms.line, terms.quantity),
    ],
    {
      xmlns: `${namespace}${terms.root}-2`,
      'xmlns:cac': `${namespace}CommonAggregateComponents-2`,
      'xmlns:cbc': `${namespace}CommonBasicComponents-2`,
    },
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root ?? ''}\n`;
}

/** A transfer names the account, a check and anything else only what it is (UNTDID 4461). */
function paymentMeans({ remittance }: InvoiceDetails): Node {
  if (!remittance) return undefined;
  const iban = remittance.fields.find(({ label }) => label === 'IBAN')?.value.replace(/\s/g, '');
  const code = iban ? '58' : remittance.kind === 'check' ? '20' : '1';
  return element('cac:PaymentMeans', [
    leaf('cbc:PaymentMeansCode', code),
    leaf('cbc:PaymentID', remittance.reference),
    element('cac:PayeeFinancialAccount', [
      leaf('cbc:ID', iban),
      iban ? leaf('cbc:Name', remittance.beneficiary) : undefined,
    ]),
  ]);
}

type Taxed = Pick<TaxLine, 'category' | 'rate'>;

const scheme = element('cac:TaxScheme', [leaf('cbc:ID', 'VAT')]);

const taxCategory = (name: string, { category, rate }: Taxed): Node =>
  element(name, [
    leaf('cbc:ID', category),
    leaf('cbc:Percent', `${String(Math.trunc(rate / 100))}.${String(rate % 100).padStart(2, '0')}`),
    scheme,
  ]);

/** Something taken off at one rate: a discount, or a line with a negative price, which is none. */
interface Allowance extends Taxed {
  readonly label: string;
  readonly amount: number;
}

/** Writes the sums of one document, each as the API has it, with the sign of the document. */
class Writer {
  readonly #lines: readonly InvoiceLine[];
  readonly #off: readonly Allowance[];

  constructor(
    private readonly invoice: InvoiceDetails,
    private readonly sign: 1 | -1,
  ) {
    const { lines, discounts = [] } = invoice;
    const isNegative = ({ total }: InvoiceLine): boolean => total.amount * sign < 0;
    this.#lines = lines.filter((line) => !isNegative(line));
    this.#off = [
      ...discounts.map(({ label, amount, taxCategory: category, taxRate: rate }) => ({
        ...{ label, category, rate },
        amount: amount.amount,
      })),
      ...lines.filter(isNegative).map((line) => ({
        ...this.#taxOf(line),
        label: line.description,
        amount: -line.total.amount,
      })),
    ];
  }

  allowances(): Node[] {
    return this.#off.map((off) =>
      element('cac:AllowanceCharge', [
        leaf('cbc:ChargeIndicator', 'false'),
        leaf('cbc:AllowanceChargeReason', orDash(off.label)),
        this.#amount('cbc:Amount', off.amount),
        taxCategory('cac:TaxCategory', off),
      ]),
    );
  }

  taxTotal(): Node {
    const { tax, taxLines = [] } = this.invoice;
    return element('cac:TaxTotal', [
      this.#amount('cbc:TaxAmount', tax.amount),
      ...taxLines.map((line) =>
        element('cac:TaxSubtotal', [
          this.#amount('cbc:TaxableAmount', line.taxable.amount),
          this.#amount('cbc:TaxAmount', line.amount.amount),
          taxCategory('cac:TaxCategory', line),
        ]),
      ),
    ]);
  }

  totals(): Node {
    const { total, tax } = this.invoice;
    const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
    const lines = sum(this.#lines.map((line) => line.total.amount));
    const off = sum(this.#off.map(({ amount }) => amount));
    return element('cac:LegalMonetaryTotal', [
      this.#amount('cbc:LineExtensionAmount', lines),
      this.#amount('cbc:TaxExclusiveAmount', total.amount - tax.amount),
      this.#amount('cbc:TaxInclusiveAmount', total.amount),
      this.#off.length > 0 ? this.#amount('cbc:AllowanceTotalAmount', off) : undefined,
      this.#amount('cbc:PayableAmount', total.amount),
    ]);
  }

  lines(name: string, quantity: string): Node[] {
    return this.#lines.map((line, index) =>
      element(`cac:${name}`, [
        leaf('cbc:ID', String(index + 1)),
        leaf(`cbc:${quantity}`, String(line.quantity), { unitCode: line.unitCode ?? 'C62' }),
        this.#amount('cbc:LineExtensionAmount', line.total.amount),
        element('cac:InvoicePeriod', [
          leaf('cbc:StartDate', line.period.start),
          leaf('cbc:EndDate', line.period.end),
        ]),
        element('cac:Item', [
          leaf('cbc:Name', orDash(line.description)),
          taxCategory('cac:ClassifiedTaxCategory', this.#taxOf(line)),
        ]),
        element('cac:Price', [this.#amount('cbc:PriceAmount', line.unitPrice.amount)]),
      ]),
    );
  }

  /** A line that does not say its tax has the first one of the invoice. */
  #taxOf({ taxCategory: category, taxRate: rate }: InvoiceLine): Taxed {
    const [first] = this.invoice.taxLines ?? [];
    return { category: category ?? first?.category ?? 'Z', rate: rate ?? first?.rate ?? 0 };
  }

  #amount(name: string, amount: number): Node {
    const { currency }: Money = this.invoice.total;
    const shown = amount === 0 ? 0 : amount * this.sign;
    return leaf(name, decimalString({ amount: shown, currency }), { currencyID: currency });
  }
}
