/** Pays several invoices with one payment. This code is loaded where `numbers` names them. */
import type { Account, Allocation, Invoice, Money, Payment } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BillingWidget } from '../../session/billing-widget.js';
import { Resource } from '../../core/resource.js';
import { formatDate } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import { fill } from '../../i18n/fill.js';
import { numbersOf } from '../../payment/pending-payment.js';
import type { PaymentOwner } from '../../payment/pending-payment.js';
import { reference } from '../../ui/reference.js';
import { bar, messageView } from '../../ui/states.js';
import {
  challengeMain,
  checkingMain,
  paymentFacts,
  receiptActs,
  receiptHead,
} from './outcome-pages.js';
import type { PaidProps } from './outcome-pages.js';
import { factRow, money, payPage, sumRow } from './pay-parts.js';
import type { PayProps } from './pay-parts.js';
import { notLoaded, statement } from './pay-states.js';
import type { PaymentRun } from './payment-run.js';
import { isOpen } from './pay-state.js';
import type { Chosen } from './pay-state.js';
import { payPress } from './review-step.js';
import type { PressProps } from './review-step.js';
import { chosenOf, hasMoved, isMixed, linesOf, parseNumbers, sumOf } from './several-rules.js';
import type { Line } from './several-rules.js';
import { severalStyles } from './several-payment.styles.js';
import { paySeveralWords } from './several-payment.words.js';

export { severalStyles };

/** The widget that pays: it shows one invoice, or several. */
export interface SeveralHost extends BillingWidget {
  number: string;
  numbers: string;
}

/** The parts of the widget that its pages need. */
export interface SeveralProps extends PayProps {
  readonly account: Account;
  readonly mayPay: boolean;
  /** The choice of the card and its press, for what was chosen. */
  readonly press: (chosen: Chosen) => PressProps;
  /** How to pay without a card, as long as something is left to pay. */
  readonly other: (payable: Money) => unknown;
  readonly paid: (payment: Payment) => PaidProps;
  readonly onClose: () => void;
  readonly onHistory: () => void;
  readonly onRestart: () => void;
}

/** Holds the invoices of one payment, asks for their sum, and draws the pages. */
export class SeveralPayment {
  readonly #invoices: Resource<string, readonly Invoice[]>;
  /** What the person saw last, to say what changed. */
  #agreed: readonly Allocation[] | undefined;

  constructor(
    private readonly host: SeveralHost,
    private readonly run: PaymentRun,
  ) {
    this.#invoices = new Resource<string, readonly Invoice[]>(host, {
      groups: ['invoices'],
      args: () => host.numbers || undefined,
      hasTexts: true,
      read: async (billing, numbers, options) => {
        const newest = await billing.invoices.list(options);
        const read = async (number: string): Promise<Invoice> =>
          newest.find(({ invoiceNumber }) => invoiceNumber === number) ??
          (await billing.invoices.get(number, options));
        return Promise.all(parseNumbers(numbers).map(read));
      },
    });
  }

  get words(): typeof paySeveralWords {
    return this.host.wordsOf('paySeveral', paySeveralWords);
  }

  /** What can be paid on all of them now. */
  get payable(): Money | undefined {
    const invoices = this.#invoices.value;
    const chosen = invoices && chosenOf(invoices, undefined);
    return chosen?.payable;
  }

  /** Tells whether the figures are no longer those that the person agreed to. */
  get hasMoved(): boolean {
    return hasMoved(this.#invoices.value ?? [], this.run.state.chosen?.allocations);
  }

  reload(): Promise<unknown> {
    return this.#invoices.reload();
  }

  /** Tells the payment what was read: the sum is asked for as soon as it is known. */
  tell(owner: PaymentOwner | null | undefined, mayPay: boolean): void {
    const { run } = this;
    if (owner) run.takeUp(owner, ...parseNumbers(this.host.numbers));
    this.#followPending();
    const { payable } = this;
    if (payable) run.dispatch({ type: 'invoice-read', payable });
    if (payable) run.dispatch({ type: 'resume', payable });
    const { step, chosen, problem } = run.state;
    if (chosen) this.#agreed = chosen.allocations;
    const before = problem?.why === 'moved' ? this.#agreed : undefined;
    if (!owner || !mayPay || step.at !== 'amount') return;
    const fresh = chosenOf(this.#invoices.value ?? [], before);
    if (fresh) run.dispatch({ type: 'continue', chosen: fresh, problem });
  }

  /** A payment that is still pending names its own invoices: it is cleared up first. */
  #followPending(): void {
    const { host, run } = this;
    const { pending } = run.state;
    if (!pending) return;
    const numbers = numbersOf(pending);
    if (numbers.join(' ') === parseNumbers(host.numbers).join(' ')) return;
    host.numbers = pending.allocations ? numbers.join(' ') : '';
    if (!pending.allocations) host.number = pending.invoiceNumber;
  }

  render(props: SeveralProps): unknown {
    return this.#invoices.render({
      loading: () => severalSkeleton(props, this.words.heading),
      failed: (error) => {
        const [number = ''] = parseNumbers(this.host.numbers);
        return notLoaded(props, number, error, props.onHistory);
      },
      ready: (invoices) => this.#page(props, invoices),
    });
  }

  #page(props: SeveralProps, invoices: readonly Invoice[]): TemplateResult {
    const { step, chosen, pending } = this.run.state;
    if (step.at === 'done') return this.#receipt(props, invoices, step.payment);
    const run = { ...props, run: this.run };
    if (step.at === 'checking' && pending) {
      const back = props.words.history;
      const warning = html`<p class="small muted apart">${this.words.payNoOtherWay}</p>`;
      return this.#frame(
        checkingMain(run, pending, undefined, props.onClose, back),
        [sumOf(pending.allocations ?? []), numbersOf(pending).length],
        warning,
      );
    }
    if (step.at === 'challenge') {
      const { amount, allocations = [] } = step.payment;
      const count = this.words.invoices(allocations.length);
      const main = challengeMain(run, step.payment, factRow(this.words.heading, count));
      return this.#frame(main, [amount, allocations.length], props.other(amount));
    }
    return chosen && isReviewed(this.run)
      ? this.#review(props, invoices, chosen)
      : this.#statement(props, invoices);
  }

  #review(props: SeveralProps, invoices: readonly Invoice[], chosen: Chosen): TemplateResult {
    const { host, words } = props;
    const { problem } = this.run.state;
    const amount = money(host, chosen.amount);
    const pay = fill<unknown>(this.words.payNow('{amount}'), { amount });
    const moved =
      problem?.why === 'moved'
        ? html`<div class="problem" tabindex="-1">
            ${messageView(
              'warning',
              words.movedTitle,
              words.movedText(formatMoney(chosen.payable, host.locale)),
            )}
          </div>`
        : nothing;
    const press = props.press(chosen);
    const main = html`<div class="page-head">
        <h2 part="heading" tabindex="-1">${fill<unknown>(words.review, { amount })}</h2>
      </div>
      ${moved} ${this.#table(props, linesOf(invoices, chosen), chosen.amount)}
      ${payPress(moved === nothing ? press : { ...press, problem: nothing }, pay, host.common.cancel)}`;
    const count = chosen.allocations?.length ?? 0;
    return this.#frame(main, [chosen.amount, count], props.other(chosen.payable));
  }

  /** Lists the invoices with what each of them gets. */
  #table(props: PayProps, lines: readonly Line[], sum: Money): TemplateResult {
    const { host, words } = props;
    return html`<table class="table several" part="allocations">
      <thead>
        <tr>
          <th scope="col">${this.words.invoiceNumber}</th>
          <th scope="col" class="wide">${this.words.due}</th>
          <th scope="col" class="amount">${words.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => this.#row(host, line))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${this.words.sum}</th>
          <td class="wide"></td>
          <td class="amount strong">${money(host, sum)}</td>
        </tr>
      </tfoot>
    </table>`;
  }

  #row(host: SeveralHost | PayProps['host'], line: Line): TemplateResult {
    const { invoiceNumber, dueDate, amount, before } = line;
    const news = before
      ? fill<unknown>(amount ? this.words.before : this.words.gone, { amount: money(host, before) })
      : undefined;
    const due = dueDate ? formatDate(dueDate, host.locale) : nothing;
    return html`<tr class=${news ? 'moved' : ''}>
      <th scope="row" data-due=${due}>
        ${reference(invoiceNumber)} ${news ? html`<div class="news">${news}</div>` : nothing}
      </th>
      <td class="wide" translate="no">${due}</td>
      <td class="amount">${amount ? money(host, amount) : '–'}</td>
    </tr>`;
  }

  /** Says why nothing can be paid, or that the person left. */
  #statement(props: SeveralProps, invoices: readonly Invoice[]): TemplateResult {
    const { words } = props;
    const close = (title: string, text: string): TemplateResult =>
      payPage(statement(props, title, text, props.onClose, words.history), nothing);
    if (!props.mayPay) return close(this.words.forbidden, words.forbiddenText);
    if (isMixed(invoices)) return close(this.words.mixedTitle, this.words.mixedText);
    if (!this.payable) {
      const moved = this.run.state.problem?.why === 'moved' ? words.nothingCharged : '';
      return close(words.nothingTitle, [this.words.nothing, moved].join(' '));
    }
    const { leftTitle, leftText, payNow } = words;
    return payPage(statement(props, leftTitle, leftText, props.onRestart, payNow), nothing);
  }

  #receipt(props: SeveralProps, invoices: readonly Invoice[], payment: Payment): TemplateResult {
    const paid = props.paid(payment);
    const { allocations = [] } = payment;
    const count = allocations.length;
    const lines = dated(allocations, invoices);
    const paper = html`${receiptHead(paid)}
      <dl class="rows" part="receipt">${paymentFacts(paid)}</dl>
      ${this.#table(props, lines, payment.amount)}`;
    const styles = [...paid.styles, severalStyles];
    const main = html`${paper} ${receiptActs({ ...paid, styles }, payment.paymentId, paper)}`;
    return this.#frame(main, [payment.amount, count], nothing);
  }

  #frame(main: unknown, [sum, count]: readonly [Money, number], more: unknown): TemplateResult {
    return payPage(
      main,
      html`<section part="invoice">
          <h3 id="invoice">${this.words.invoices(count)}</h3>
          <dl class="sums">${sumRow(this.words.sum, money(this.host, sum), 'rule strong')}</dl>
        </section>
        ${more}`,
    );
  }
}

/** The review stays while it is sent. */
const isReviewed = ({ state }: PaymentRun): boolean =>
  state.step.at === 'sending' || (isOpen(state) && state.step.at === 'review');

/** The lines of a receipt, with their due dates as far as they are known here. */
const dated = (allocations: readonly Allocation[], invoices: readonly Invoice[]): Line[] =>
  allocations.map(({ invoiceNumber, amount }) => ({
    invoiceNumber,
    amount,
    dueDate: invoices.find((one) => one.invoiceNumber === invoiceNumber)?.dueDate,
    before: undefined,
  }));

/** Draws bars where the review will stand. */
const severalSkeleton = ({ host }: PayProps, heading: string): TemplateResult =>
  payPage(
    html`<div class="page-head">
        <h2 part="heading" tabindex="-1"><slot name="heading">${heading}</slot></h2>
      </div>
      <p class="visually-hidden" data-say>${host.common.loading}</p>
      <div class="rows" aria-hidden="true">
        <p>${bar(24)}</p>
        <p>${bar(24)}</p>
        <p>${bar(12)}</p>
      </div>`,
    nothing,
    true,
  );
