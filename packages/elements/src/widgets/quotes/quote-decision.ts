import type {
  BillingError,
  QuoteAcceptance,
  QuoteDetails,
  QuoteOrder,
  QuoteRejection,
} from '@corporate-billing/sdk';
import { cleanName, cleanProse, cleanText, holdsCardNumber } from '@corporate-billing/sdk/rules';
import { Action } from '../../core/action.js';
import type { CbElement } from '../../core/cb-element.js';
import { framedFailure } from '../../core/framed.js';
import { Form } from '../../core/form.js';
import type { FieldMessages } from '../../core/form.js';
import type { Resource } from '../../core/resource.js';
import type { AcceptField, Change, RejectField } from './quote-dialogs.js';
import type { QuotesWords } from './quotes.words.js';

/** The review that is open. */
export type Review = 'none' | 'accept' | 'reject';

/** The parts of the widget that a decision needs. */
export interface DecisionParts {
  words: () => QuotesWords;
  quote: Resource<readonly [string], QuoteDetails>;
  isOpenStill: (quote: QuoteDetails) => boolean;
  /** Moves the focus once the target has been drawn. */
  lead: (selector: string) => void;
  accepted: (order: QuoteOrder) => void;
  rejected: (quote: QuoteDetails) => void;
}

/** One act on one quote as it was read. */
interface Deed<T> {
  quoteNumber: string;
  ifMatch: string;
  body: T;
}

interface Draft {
  accept: Record<AcceptField, string>;
  reject: Record<RejectField, string>;
  suggested: Partial<Record<AcceptField, string>>;
}

/**
 * Accepts or rejects the quote that is shown. It keeps what was typed, sends the decision, and
 * handles refusals. A quote that changed during the review is shown as changed and asked about
 * again.
 */
export class QuoteDecision {
  review: Review = 'none';
  change: Change | undefined = undefined;
  /** Says why a review was closed without the person: the quote can no longer be decided. */
  over: BillingError | true | undefined = undefined;

  readonly acceptForm: Form<AcceptField>;
  readonly rejectForm: Form<RejectField>;
  readonly accept: Action<Deed<QuoteAcceptance>, QuoteOrder>;
  readonly reject: Action<Deed<QuoteRejection>, QuoteDetails>;

  /** The quote as the person who decides has read it. */
  #read: QuoteDetails | undefined;
  /** The drafts for other quotes, by number: looking at another quote loses nothing typed. */
  readonly #drafts = new Map<string, Draft>();
  #number: string | undefined;
  /** The values that were filled in for the person; what they make of them stays. */
  #suggested: Partial<Record<AcceptField, string>> = {};

  constructor(
    private readonly host: CbElement,
    private readonly parts: DecisionParts,
  ) {
    this.acceptForm = acceptFormOf(host, parts);
    this.rejectForm = rejectFormOf(host, parts);
    this.accept = new Action(host, {
      run: async (billing, { quoteNumber, ifMatch, body }, options) => {
        const failure = await framedFailure('acceptQuote');
        if (failure) throw failure;
        return billing.quotes.accept(quoteNumber, body, {
          ...options,
          locale: host.locale,
          ifMatch,
        });
      },
    });
    this.reject = new Action(host, {
      run: (billing, { quoteNumber, ifMatch, body }, options) =>
        billing.quotes.reject(quoteNumber, body, {
          ...options,
          locale: host.locale,
          ifMatch,
        }),
    });
    host.register(this);
  }

  /** Another person uses the page now, or nobody does. */
  forget(): void {
    this.#drafts.clear();
    this.#suggested = {};
    this.#read = undefined;
    this.#leave();
  }

  /** Another quote is shown, or the list: each quote keeps what was typed for it. */
  turnTo(number: string | undefined): void {
    if (number === this.#number) return;
    this.#leave();
    this.accept.clear();
    this.reject.clear();
    const { acceptForm, rejectForm } = this;
    if (this.#number) {
      const draft = { accept: acceptForm.values, reject: rejectForm.values };
      this.#drafts.set(this.#number, { ...draft, suggested: this.#suggested });
    }
    this.#number = number;
    const kept = number ? this.#drafts.get(number) : undefined;
    acceptForm.reset();
    rejectForm.reset();
    this.#suggested = kept?.suggested ?? {};
    if (!kept) return;
    acceptForm.values = kept.accept;
    rejectForm.values = kept.reject;
  }

  begin(review: Review, quote: QuoteDetails): void {
    this.#read = quote;
    this.review = review;
    this.over = undefined;
    this.host.requestUpdate();
  }

  readonly close = (): void => {
    const { review } = this;
    const action = review === 'accept' ? this.accept : this.reject;
    // Whatever the result, the page behind shows the present state.
    const stale = this.parts.quote.changedElsewhere || action.error?.outcomeUnknown;
    this.parts.lead(`[data-act="${review}"]`);
    this.#leave();
    if (!action.busy) action.clear();
    if (stale) void this.host.reload();
  };

  /**
   * Closes the review while another form is filled in: what was typed stays, and consent is given
   * again afterwards.
   */
  putAside(): void {
    this.acceptForm.set('consentVersion', '');
    this.#leave();
    if (!this.accept.busy) this.accept.clear();
  }

  /**
   * Runs before each drawing: a quote that changed is shown as changed, and consent is asked for
   * again.
   */
  follow(): void {
    const now = this.parts.quote.value;
    const seen = this.#read;
    if (this.review === 'none' || !now || !seen) return;
    if (now.etag === seen.etag || now.quoteNumber !== seen.quoteNumber) return;
    this.#read = now;
    if (this.parts.isOpenStill(now)) this.#askAgain({ seen, now });
    else this.#end();
  }

  /** Fills in the known facts about the signer and the order, once, where nobody has typed yet. */
  suggest(known: Partial<Record<AcceptField, string | undefined>>): void {
    const form = this.acceptForm;
    for (const [name, value] of Object.entries(known) as [AcceptField, string | undefined][]) {
      if (!value || form.values[name] || this.#suggested[name] !== undefined) continue;
      this.#suggested = { ...this.#suggested, [name]: value };
      form.values = { ...form.values, [name]: value };
    }
  }

  readonly submitAcceptance = async (): Promise<void> => {
    const quote = this.parts.quote.value;
    const { acceptForm: form, accept } = this;
    if (!quote || accept.busy || !form.check()) return;
    this.change = undefined;
    const purchaseOrderNumber = cleanText(form.values.purchaseOrderNumber);
    const order = await accept.run({
      quoteNumber: quote.quoteNumber,
      ifMatch: quote.etag,
      body: {
        signerName: cleanName(form.values.signerName),
        consentVersion: form.values.consentVersion,
        ...(purchaseOrderNumber && { purchaseOrderNumber }),
      },
    });
    if (order)
      this.#done(order.quote, () => {
        this.parts.accepted(order);
      });
    else if (accept.error) await this.#explain(accept.error, () => this.#acceptanceRefused());
  };

  readonly submitRejection = async (): Promise<void> => {
    const quote = this.parts.quote.value;
    const { rejectForm: form, reject } = this;
    if (!quote || reject.busy || !form.check()) return;
    this.change = undefined;
    const note = cleanProse(form.values.note);
    const rejected = await reject.run({
      quoteNumber: quote.quoteNumber,
      ifMatch: quote.etag,
      body: { reason: form.values.reason as QuoteRejection['reason'], ...(note && { note }) },
    });
    if (rejected)
      this.#done(rejected, () => {
        this.parts.rejected(rejected);
      });
    else if (reject.error) await this.#explain(reject.error, () => this.#rejectionRefused());
  };

  #done(quote: QuoteDetails, tell: () => void): void {
    this.#drafts.delete(quote.quoteNumber);
    if (quote.quoteNumber === this.#number) {
      this.#leave();
      this.acceptForm.reset();
      this.rejectForm.reset();
      this.parts.quote.set(quote);
    }
    tell();
  }

  /** Puts a refusal where it belongs: beside its field, in the review, or on the quote's page. */
  async #explain(error: BillingError, beside: () => boolean): Promise<void> {
    if (error.code === 'precondition-failed') await this.#showCurrent(error);
    else if (error.code === 'quote-expired' || error.code === 'quote-not-pending') {
      this.#end(error);
      await this.host.reload();
    } else if (!beside()) this.parts.lead('.refusal');
    this.host.requestUpdate();
  }

  /**
   * After a 412, the present quote replaces the one that was read; `follow` shows the difference.
   */
  async #showCurrent(error: BillingError): Promise<void> {
    const { quote } = this.parts;
    const current = error.current as QuoteDetails | undefined;
    if (current) quote.set(current);
    else await quote.reload();
    const now = quote.value;
    // The server calls it changed although it is equal: the person is asked again all the same.
    if (now && this.#read?.etag === now.etag) this.#askAgain({ seen: now, now });
  }

  #askAgain(change: Change): void {
    this.change = change;
    this.acceptForm.values = { ...this.acceptForm.values, consentVersion: '' };
    this.accept.clear();
    this.reject.clear();
    this.parts.lead('.refusal');
  }

  /** Nothing is left to decide: the page is shown again and says why. */
  #end(error?: BillingError): void {
    this.#leave();
    this.over = error ?? true;
    this.parts.lead('.told');
  }

  #leave(): void {
    this.review = 'none';
    this.change = undefined;
    this.over = undefined;
    this.host.requestUpdate();
  }

  #acceptanceRefused(): boolean {
    const words = this.parts.words();
    const { error } = this.accept;
    if (error?.code === 'purchase-order-required') {
      const finding = { code: error.code, message: words.poMissing };
      return this.acceptForm.refuse({ purchaseOrderNumber: finding });
    }
    const sentences: Record<AcceptField, string> = {
      purchaseOrderNumber: words.poInvalid,
      signerName: words.nameInvalid,
      consentVersion: words.consentChanged,
    };
    const findings = this.accept.fieldErrors;
    if ('consentVersion' in findings) {
      this.acceptForm.set('consentVersion', '');
      void this.parts.quote.reload();
    }
    return this.acceptForm.refuse(findings, (name) => sentences[name]);
  }

  #rejectionRefused(): boolean {
    const words = this.parts.words();
    return this.rejectForm.refuse(this.reject.fieldErrors, (name, { code }) => {
      if (name === 'reason') return words.reasonMissing;
      return code === 'card-number' ? words.cardNumber : words.noteTooLong;
    });
  }
}

const acceptFormOf = (host: CbElement, { words, quote }: DecisionParts): Form<AcceptField> =>
  new Form(host, {
    initial: () => ({ purchaseOrderNumber: '', signerName: '', consentVersion: '' }),
    validate: (values): FieldMessages<AcceptField> => ({
      ...(quote.value?.purchaseOrderRequired &&
        !cleanText(values.purchaseOrderNumber) && { purchaseOrderNumber: words().poMissing }),
      ...(!cleanName(values.signerName) && { signerName: words().nameMissing }),
      ...(!values.consentVersion && { consentVersion: words().consentMissing }),
    }),
    labels: () => ({
      purchaseOrderNumber: words().poNumber,
      signerName: words().yourName,
      consentVersion: words().consent,
    }),
    limits: { purchaseOrderNumber: 50, signerName: 120 },
    heading: (count) => words().correctToOrder(count),
  });

const rejectFormOf = (host: CbElement, { words }: DecisionParts): Form<RejectField> =>
  new Form(host, {
    initial: () => ({ reason: '', note: '' }),
    validate: (values): FieldMessages<RejectField> => ({
      ...(!values.reason && { reason: words().reasonMissing }),
      ...(holdsCardNumber(values.note) && { note: words().cardNumber }),
    }),
    labels: () => ({ reason: words().reason, note: words().note }),
    limits: { note: 1000 },
    heading: (count) => words().correctToReject(count),
  });
