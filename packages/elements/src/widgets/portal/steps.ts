import type { Session } from '@corporate-billing/sdk';
import type { CbElement, WidgetTask } from '../../core/cb-element.js';
import type { PortalPart } from '../../core/embedded-widgets.js';
import type { PortalTab } from '../../core/events.js';
import type { Address } from './address.js';
import type { Place } from './portal-rules.js';
import { TypedValues } from './typed-values.js';

/** The parts of the portal that its steps need. */
export interface StepsParts {
  readonly session: Session;
  readonly address: Address;
  /** Returns the tab and the document that are shown. */
  place: () => Place;
  show: (part: PortalTab | 'bill-to') => Promise<PortalPart | undefined>;
  /** Is called when the address form was opened: a quote's review comes back after it. */
  edited: () => void;
  /** What leads a person into a widget right now. */
  readonly leading: { readonly pending: Promise<void> | undefined };
}

// The portal leads the person by these members of single widgets.
type FormPart = PortalPart & { readonly editing: boolean; edit(): Promise<void> };
type StepPart = PortalPart & { step: string | undefined };
type OrdersPart = StepPart & { edit(purchaseOrderId: string): Promise<void> };
type HistoryPart = PortalPart & { pay(invoiceNumber: string): Promise<void> };

/**
 * Gives each step inside a tab its address: `back` is one step back, and a reload leads to the step
 * with what was typed. It reads the step from the widgets, which tell it by their attributes.
 */
export class Steps implements WidgetTask {
  pending: Promise<void> | undefined = undefined;

  readonly #typed: TypedValues;
  readonly #watcher = new MutationObserver(() => {
    this.#follow();
  });

  constructor(
    private readonly portal: CbElement,
    private readonly parts: StepsParts,
  ) {
    this.#typed = new TypedValues(portal, parts.session);
    this.#watcher.observe(portal, {
      subtree: true,
      childList: true,
      attributeFilter: ['editing', 'step'],
    });
    portal.register(this);
  }

  end(): void {
    this.#watcher.disconnect();
    this.#typed.end();
  }

  /**
   * The browser went to a place: leads to its step, with what was typed there, and out of any other.
   * @param way ends when the person is at the place itself
   */
  arrive(place: Place, way: Promise<void> | undefined): Promise<void> {
    this.#typed.collect();
    return this.begin(place, way);
  }

  /** Leads to the step that the address names when the page is loaded. */
  async begin(place: Place, way: Promise<void> | undefined): Promise<void> {
    await way;
    const here = this.#here();
    if (here.step !== place.step) await this.#leave(here, place.step);
    if (place.step) await this.#enter(place, place.step);
    this.#typed.restore('cb-account-services, cb-invoice-contacts');
    this.#follow();
  }

  /** The place with the step that the person is at. */
  #here(): Place {
    const place = this.parts.place();
    if (this.#find('cb-billto-form[editing]')) return { ...place, step: 'bill-to' };
    if (place.tab === 'invoices') {
      const isStatement = this.#find('cb-invoice-history[step]');
      return isStatement ? { ...place, step: 'statement' } : { ...place, ...this.#payment() };
    }
    if (place.tab === 'payment-method') {
      return this.#find('cb-payment-method[editing]') ? { ...place, step: 'edit' } : place;
    }
    const step = this.#find(`cb-${place.tab}`)?.getAttribute('step');
    return step ? { ...place, step } : place;
  }

  #payment(): Partial<Place> {
    const pay = this.#find('cb-pay-invoice');
    const numbers = pay?.getAttribute('numbers');
    const number = numbers || pay?.getAttribute('number');
    if (!pay || !number) return {};
    // Several invoices are reviewed at once: no amount is asked for before.
    const isReview = numbers || pay.getAttribute('step') === 'review';
    return { number, step: isReview ? 'review' : 'pay' };
  }

  async #leave({ tab, step }: Place, next: string | undefined): Promise<void> {
    if (step === 'bill-to') this.#set('cb-billto-form', { editing: false });
    else if (tab === 'payment-method') this.#set('cb-payment-method', { editing: false });
    else if (step === 'statement') this.#set('cb-invoice-history', { step: undefined });
    else if (isTurned(tab)) this.#set(`cb-${tab}`, { step: undefined });
    else if (tab === 'invoices' && next !== 'pay' && next !== 'review') this.#closePayment();
    await this.portal.updateComplete;
  }

  async #enter(place: Place, step: string): Promise<void> {
    const { tab } = place;
    if (step === 'bill-to') {
      await this.#edit('bill-to', 'cb-billto-form');
      this.parts.edited();
    } else if (tab === 'payment-method') await this.#edit(tab, 'cb-payment-method');
    else if (step === 'statement') await this.#openStatement();
    else if (tab === 'invoices') await this.#pay(place);
    else if (isTurned(tab)) await this.#turn(tab, step);
  }

  async #edit(key: PortalTab | 'bill-to', tag: string): Promise<void> {
    const part = (await this.parts.show(key)) as FormPart | undefined;
    if (!part?.editing) await part?.edit();
    this.#typed.restore(tag);
  }

  async #turn(tab: PortalTab, step: string): Promise<void> {
    const part = (await this.parts.show(tab)) as OrdersPart | undefined;
    if (tab === 'purchase-orders' && part?.step !== step) await part?.edit(step);
    else if (part) part.step = step;
    await part?.settled();
    this.#typed.restore(`cb-${tab}`);
  }

  async #openStatement(): Promise<void> {
    const history = (await this.parts.show('invoices')) as StepPart | undefined;
    if (history) history.step = 'statement';
    await history?.settled();
    this.#typed.restore('cb-invoice-history');
    await history?.settled();
  }

  async #pay({ number = '', step }: Place): Promise<void> {
    const history = (await this.parts.show('invoices')) as HistoryPart | undefined;
    if (!this.#find('cb-pay-invoice')) await history?.pay(number);
    const pay = this.#find('cb-pay-invoice') as StepPart | null;
    await pay?.settled();
    this.#typed.restore('cb-pay-invoice');
    if (pay) pay.step = step === 'review' ? 'review' : 'amount';
    await pay?.settled();
  }

  /** Writes the address once the person has been led where they go. */
  #follow(): void {
    this.pending ??= this.#write();
  }

  async #write(): Promise<void> {
    const { address, leading } = this.parts;
    await this.portal.updateComplete;
    while (leading.pending ?? address.pending) await (leading.pending ?? address.pending);
    this.pending = undefined;
    address.turn(this.#here());
  }

  #set(tag: string, values: object): void {
    const part = this.#find(tag);
    if (part) Object.assign(part, values);
  }

  /** The widget around the payment takes its place back, however the person left. */
  #closePayment(): void {
    const pay = this.#find('cb-pay-invoice') as (HTMLElement & { number: string }) | null;
    const detail = { invoiceNumber: pay?.number };
    pay?.dispatchEvent(new CustomEvent('cb-pay-closed', { detail, bubbles: true, composed: true }));
  }

  #find(selector: string): HTMLElement | null {
    return this.portal.querySelector<HTMLElement>(selector);
  }
}

/** The widget of this tab tells its step, and takes it. */
const isTurned = (tab: PortalTab): boolean => tab === 'quotes' || tab === 'purchase-orders';
