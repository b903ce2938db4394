import type { Account, Quote, Session } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { AccountResource } from '../../core/account.js';
import { LazyModule } from '../../core/lazy-module.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import type { NavigateDetail, PortalTab } from '../../core/events.js';
import { focusOn } from '../../ui/focus.js';
import { activeAround, documentPart, holdsFocus, isShown, watchSizes } from '../../ui/page.js';
import { Resource } from '../../core/resource.js';
import { currencyName } from '../../format/currency.js';
import { dialogStyles } from '../../theme/dialog.styles.js';
import { representativeColumn } from '../../ui/contact-links.js';
import { reachStyles } from '../../ui/contact-links.styles.js';
import * as icons from '../../ui/icons.js';
import { bar, errorText, failedView, messageView, signedOutView } from '../../ui/states.js';
import { tabsStyles } from '../../ui/tabs.styles.js';
import { Tabs } from '../../ui/tabs.js';
import { canAccept } from '../../rules/quote-rules.js';
import { Address } from './address.js';
import { EmbeddedWidgets } from '../../core/embedded-widgets.js';
import type { PartSource, PortalPart } from '../../core/embedded-widgets.js';
import { asidePlace, asksForReset, parseTabs, showsDocuments } from './portal-rules.js';
import type { Place } from './portal-rules.js';
import type { Steps } from './steps.js';
import { portalStyles } from './portal.styles.js';
import { portalWords } from './portal.words.js';

type AsidePart = 'bill-to' | 'contacts';
type Door = 'sign-in' | 'reset';

// The portal uses these members of single widgets, besides those that all of them have.
type QuotesPart = PortalPart & { number: string | undefined; accept(): Promise<void> };
type HistoryPart = PortalPart & {
  open(invoiceNumber: string): Promise<void>;
  close(): Promise<void>;
  showOnly(filter: NonNullable<NavigateDetail['filter']>): Promise<void>;
};
type BillToPart = PortalPart & { editing: boolean; edit(): Promise<void> };
/** The widget of this tab has a form of its own. */
type FormPart = PortalPart & { edit(which?: string): Promise<void> };
type ServicesPart = PortalPart & { prefill(request: NonNullable<NavigateDetail['request']>): void };

const widgets: Readonly<Record<PortalTab | AsidePart, PartSource>> = {
  overview: { tag: 'cb-account-overview', attribute: 'no-representative' },
  quotes: { tag: 'cb-quotes' },
  invoices: { tag: 'cb-invoice-history' },
  'payment-method': { tag: 'cb-payment-method' },
  'purchase-orders': { tag: 'cb-purchase-orders' },
  services: { tag: 'cb-account-services' },
  'bill-to': { tag: 'cb-billto-form' },
  contacts: { tag: 'cb-invoice-contacts' },
};

const doors: Readonly<Record<Door, PartSource>> = {
  'sign-in': { tag: 'cb-login' },
  reset: { tag: 'cb-password-reset' },
};

/**
 * The whole Corporate Billing portal in one tag: sign-in, and behind it `Overview`, `Quotes`,
 * `Invoice History`, `Payment Method`, `Purchase Orders` and `Account Services` as tabs, with
 * `Bill To`, the invoice contacts and the representative beside them.
 *
 * It is made of the public widgets alone, each brought when it is first shown and kept from then on:
 * what was typed stays. They are its own light-DOM children, so that password managers and payment
 * providers reach their fields. On the page a mailed password link leads to, it shows
 * `cb-password-reset`.
 *
 * Whatever leads elsewhere within the portal fires `cb-navigate` first; cancel it to keep the person
 * where they are, or to lead them yourself. With `routing="hash"` each place has an address of its
 * own, like `#/invoices/INV-2026-0117`, and so has each step there, like `?step=review` while paying;
 * fragments that do not start with `#/` stay the page's. Over a reload, what was typed (never a card,
 * a password or a consent) waits in `sessionStorage` for the same person.
 *
 * @summary The whole portal.
 * @slot heading - replaces the company's name
 * @slot empty - with `no-sign-in`: replaces what is shown while nobody is signed in
 * @csspart base - everything the widget shows
 * @csspart heading - the company's name
 * @csspart header - the company, the person and `Sign out`
 * @csspart tabs - the row of tabs
 * @csspart tab - one tab
 * @csspart panel - what a tab shows
 * @csspart aside - `Bill To`, contacts and representative
 * @csspart failed - shown when neither the account nor the tab could be loaded
 * @fires cb-navigate - somebody goes to another tab or document; `detail.tab`, `detail.number`,
 *   `detail.filter`, `detail.edit`, `detail.part`, `detail.request`; cancelable
 * @fires cb-signed-in - somebody signed in; `detail.session`
 * @fires cb-signed-out - the person signed out here
 * @fires cb-error - something failed; `detail.error`
 */
export class CbPortal extends BillingWidget {
  static override styles = [CbElement.styles, tabsStyles, dialogStyles, reachStyles, portalStyles];

  /** The tab shown. Follows where the person goes; the first of `tabs` unless set. */
  @property({ reflect: true }) tab: PortalTab | undefined;

  /** The tabs offered, in their order: `"invoices quotes"`. All of them unless set. */
  @property() tabs = '';

  /** `hash`: each place and each step has its own address, so that back, forward and links work. */
  @property() routing: 'hash' | undefined;

  /** The page signs its visitors in itself: no sign-in form and no `Sign out` here. */
  @property({ type: Boolean, attribute: 'no-sign-in' }) noSignIn = false;

  /** The invoice history neither keeps the person's columns, order and filter nor looks for kept ones. */
  @property({ type: Boolean, attribute: 'no-remembered-view' }) noRememberedView = false;

  readonly #session = new Resource<readonly [], Session | null>(this, {
    groups: ['session'],
    args: () => [],
    read: (billing) => billing.session.current(),
  });
  readonly #account = new AccountResource(this);
  readonly #quotes = new Resource<readonly [], readonly Quote[]>(this, {
    groups: ['quotes'],
    args: () => (this.#offered.includes('quotes') ? [] : undefined),
    hasTexts: true,
    read: (billing, _args, options) => billing.quotes.list(options),
  });
  readonly #signOut = new Action<null, true>(this, {
    run: (billing, _input, { signal }) => billing.session.signOut({ signal }).then(() => true),
  });
  readonly #address = new Address(this, (place) => {
    this.#arrive(place);
  });
  readonly #tabs = new Tabs<PortalTab>(this, 'portal');
  readonly #watcher = new MutationObserver(() => {
    this.requestUpdate();
  });
  // A form sets an attribute when it needs the width for itself.
  readonly #watch = (part: PortalPart): void => {
    if (this.noRememberedView && part.localName === 'cb-invoice-history') {
      part.setAttribute('no-remembered-view', '');
    }
    this.#watcher.observe(part, { attributeFilter: ['editing'] });
  };
  readonly #parts = new EmbeddedWidgets(this, widgets, this.#watch);
  readonly #doors = new EmbeddedWidgets(this, doors, undefined, 0);
  // The row of tabs is watched too: its height does not follow from the width.
  #row: Element | null = null;
  readonly #sizes = watchSizes(([entry]) => {
    this.#measure(entry);
  });

  readonly #stepsCode = new LazyModule(this, () => import('./steps.js'));
  #steps: Steps | undefined;

  readonly #leading: { pending: Promise<void> | undefined } = { pending: undefined };
  /** The review of a quote asked to edit the address first. */
  #returns = false;

  /** The document that each tab shows, while it shows one. */
  @state() private numbers: Partial<Record<PortalTab, string>> = {};
  @state() private asideOpen = false;
  /** There is room for a column at the right. */
  @state() private wide = true;
  @state() private resetting: 'no' | 'asked' | 'done' = 'no';

  constructor() {
    super();
    this.register(this.#parts);
    this.register(this.#leading);
    this.addEventListener('cb-navigate', this.#onNavigate);
    this.addEventListener('cb-signed-in', this.#onSignedIn);
    this.addEventListener('cb-password-changed', () => (this.resetting = 'done'));
  }

  protected override get words(): typeof portalWords {
    return this.wordsOf('portal', portalWords);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onFragment);
    this.#parts.elements.forEach(this.#watch);
    this.#onFragment();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onFragment);
    this.#watcher.disconnect();
    this.#sizes?.disconnect();
    this.#row = null;
    this.#endSteps();
  }

  override async settled(): Promise<void> {
    do {
      await super.settled();
      await this.#doors.pending;
      const parts = [...this.#parts.elements, ...this.#doors.elements];
      await Promise.all(parts.map((part) => part.settled()));
    } while (this.isUpdatePending || this.#parts.pending || this.#doors.pending);
  }

  override render(): unknown {
    if (this.resetting !== 'no') return this.#resetView();
    if (this.session === null) return this.#signedOutView();
    return html`${this.#header()} ${this.#tabRow()} ${this.#body()}`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('routing') || changed.has('tabs')) {
      this.#address.follow(this.routing === 'hash', this.#offered, this.#tab);
    }
    this.#bring();
    this.#parts.align();
    this.#doors.align();
  }

  protected override updated(): void {
    this.#comeBack();
    this.#followSteps();
    if (this.session) void this.#dropSignIn();
    const row = this.renderRoot.querySelector('.tab-row');
    if (row === this.#row) return;
    this.#sizes?.disconnect();
    this.#row = row;
    if (row) this.#sizes?.observe(row);
  }

  protected override forget(): void {
    super.forget();
    this.numbers = {};
    this.asideOpen = false;
    this.tab = undefined;
    this.#returns = false;
    this.#address.clear();
    this.#endSteps();
    void this.#focusSignIn();
  }

  get #offered(): readonly PortalTab[] {
    return parseTabs(this.tabs);
  }

  get #tab(): PortalTab {
    const { tab } = this;
    return tab && this.#offered.includes(tab) ? tab : (this.#offered[0] ?? 'overview');
  }

  get #place(): Place {
    const number = this.numbers[this.#tab];
    return { tab: this.#tab, ...(number === undefined ? {} : { number }) };
  }

  get #billTo(): BillToPart | undefined {
    return this.#parts.get('bill-to') as BillToPart | undefined;
  }

  get #asidePlace() {
    // Without the account nothing beside it can be shown either, and one message is enough.
    if (this.#account.error && !this.#account.value) return 'none';
    return asidePlace(this.#place, this.#parts.get(this.#tab)?.hasAttribute('editing') ?? false);
  }

  /** Loads the widgets that are visible and not loaded yet. */
  #bring(): void {
    if (!this.billing) return;
    if (this.resetting !== 'no') void this.#doors.show('reset');
    else if (this.session === null) {
      if (!this.noSignIn) void this.#doors.show('sign-in');
    } else {
      void this.#parts.show(this.#tab);
      const place = this.#asidePlace;
      if (place === 'none' || (place === 'folded' && this.wide && !this.asideOpen)) return;
      void this.#parts.show('bill-to');
      void this.#parts.show('contacts');
    }
  }

  // — what is shown —

  #resetView(): TemplateResult {
    const signIn = html`<div class="after-reset">
      <button
        class="button solid main"
        type="button"
        @click=${() => {
          this.#leaveReset();
        }}
      >
        ${this.words.signIn}
      </button>
    </div>`;
    return html`<slot name="reset"></slot> ${this.#partFailed(this.#doors, 'reset')}
      ${this.resetting === 'done' && !this.noSignIn ? signIn : nothing}`;
  }

  #signedOutView(): unknown {
    if (this.noSignIn) return html`<slot name="empty">${signedOutView(this)}</slot>`;
    return html`<slot name="sign-in"></slot>${this.#partFailed(this.#doors, 'sign-in')}`;
  }

  #header(): TemplateResult {
    const { words } = this;
    const account = this.#account.value;
    const name = account
      ? html`<bdi>${account.company}</bdi>`
      : this.#account.error
        ? words.heading
        : html`<span class="visually-hidden">${words.heading}</span>${bar(12)}`;
    return html`<header class="top" part="header">
        <slot name="heading"><h1 part="heading" tabindex="-1">${name}</h1></slot>
        <p class="lead">
          ${account ? this.#billed(account) : this.#account.error ? nothing : bar(20)}
        </p>
        ${this.#person()}
      </header>
      ${this.#messages()}`;
  }

  #billed({ currency, billingFrequency }: Account): TemplateResult {
    const { words } = this;
    const name = currencyName(currency, this.locale);
    if (billingFrequency !== 'annual') return html`${words.otherwise(name)}`;
    return html`<span class="long">${words.annual(name)}</span
      ><span class="short">${words.annualShort(name)}</span>`;
  }

  #person(): TemplateResult {
    const { session, words } = this;
    const busy = this.#signOut.busy;
    return html`<div class="person no-print">
      ${
        session
          ? html`<span class="who muted"
              ><bdi>${session.contactName}</bdi
              ><span class="user-id">, <bdi>${session.userId}</bdi></span></span
            >`
          : nothing
      }
      ${
        session && !this.noSignIn
          ? html`<button
              class="link"
              type="button"
              aria-busy=${busy}
              @click=${() => void this.#leave()}
            >
              ${busy ? words.signingOut : words.signOut}
            </button>`
          : nothing
      }
    </div>`;
  }

  #messages(): unknown {
    const { words, common } = this;
    const out = this.#signOut.error;
    const error = this.#account.error ?? this.#session.error;
    const again = { label: common.tryAgain, act: () => this.reload() };
    return [
      out ? messageView('danger', words.signOutFailed, errorText(this, out)) : nothing,
      error && !this.#account.value && !this.#outOfReach
        ? messageView('danger', words.failed, errorText(this, error), again)
        : nothing,
    ];
  }

  #tabRow(): TemplateResult {
    const { words } = this;
    const waiting = this.#waiting();
    const waitingNote = this.#account.may('quotes.decide') ? words.waiting : words.waitingRead;
    return html`<div class="tab-row no-print">
      ${this.#tabs.render({
        label: words.sections,
        tabs: this.#offered.map((key) => ({
          key,
          label: words[key],
          ...(key === 'quotes' && waiting ? { count: waiting, note: waitingNote(waiting) } : {}),
        })),
        chosen: this.#tab,
        choose: (tab) => {
          this.#choose(tab);
        },
      })}
      ${this.#folds ? this.#asideOpener() : nothing}
    </div>`;
  }

  #waiting(): number {
    const { today } = this.#account;
    if (today === undefined) return 0;
    return (this.#quotes.value ?? []).filter((quote) => canAccept(quote, today)).length;
  }

  get #folds(): boolean {
    return this.#asidePlace === 'folded' && this.wide && !this.#billTo?.editing;
  }

  #asideOpener(): TemplateResult {
    return html`<button
      class="link aside-opener"
      type="button"
      aria-expanded=${this.asideOpen}
      aria-controls="aside"
      @click=${() => (this.asideOpen = !this.asideOpen)}
    >
      ${this.words.aside} ${icons.down()}
    </button>`;
  }

  #body(): TemplateResult {
    const page = this.#billTo?.editing ?? false;
    const place = page ? 'page' : this.#asidePlace;
    // The column opens above the table, so it also comes before the table in the tab order.
    const above = this.#folds;
    const aside = this.#aside(place);
    return html`<div class="body ${place}">
      ${above ? aside : nothing}
      <div class="panels" ?hidden=${page}>${this.#offered.map((tab) => this.#panel(tab))}</div>
      ${above ? nothing : aside}
    </div>`;
  }

  #panel(tab: PortalTab): TemplateResult {
    return html`<section
      class=${this.#roomFor(tab, 'panel')}
      part="panel"
      role="tabpanel"
      id=${this.#tabs.panelId(tab)}
      aria-labelledby=${this.#tabs.tabId(tab)}
      tabindex="-1"
      ?hidden=${tab !== this.#tab}
    >
      ${this.#outOfReach && tab === this.#tab ? this.#allFailed() : html`<slot name=${tab}></slot>`}
      ${this.#partFailed(this.#parts, tab)}
    </section>`;
  }

  /** The account could not be read, and the shown widget would only repeat that. */
  get #outOfReach(): boolean {
    if (!this.#account.error || this.#account.value) return false;
    const nobody = this.session === undefined && this.#session.error !== undefined;
    // Of all widgets, only the invoices can be read without the account.
    return nobody || this.#tab !== 'invoices';
  }

  #allFailed(): unknown {
    const { error } = this.#account;
    return error && failedView(this, this.words.failed, error, () => this.reload());
  }

  #aside(place: 'page' | 'none' | 'beside' | 'folded'): TemplateResult {
    const page = place === 'page';
    const closed = place === 'none' || (this.#folds && !this.asideOpen);
    return html`<aside
      class=${classMap({ aside: true, page })}
      part="aside"
      id="aside"
      aria-label=${this.words.aside}
      tabindex="-1"
      ?hidden=${closed}
    >
      ${page ? this.#wayBack() : nothing}
      <div class=${this.#roomFor('bill-to')}>
        <slot name="bill-to"></slot>
        ${this.#partFailed(this.#parts, 'bill-to')}
      </div>
      <div class=${this.#roomFor('contacts')} ?hidden=${page}>
        <slot name="contacts"></slot>
        ${this.#partFailed(this.#parts, 'contacts')}
      </div>
      <div ?hidden=${page}>
        ${representativeColumn(this.words.representative, this.#account.value?.representative)}
      </div>
    </aside>`;
  }

  /** Keeps a widget's room until its code is loaded, so that what stands below does not move. */
  #roomFor(part: keyof typeof widgets, name: string = part): string {
    const isHere = this.#parts.get(part) !== undefined || this.#parts.failed(part);
    return isHere ? name : `${name} coming`;
  }

  #wayBack(): TemplateResult {
    return html`<div class="way-back">
      <button class="link back" type="button" @click=${this.#onBack}>
        ${icons.back()} ${this.words[this.#tab]}
      </button>
    </div>`;
  }

  #partFailed<K extends string>(parts: EmbeddedWidgets<K>, key: K): unknown {
    return parts.failure(key, this.words.partFailed);
  }

  // — where the person goes —

  #choose(tab: PortalTab): void {
    // Pressing the chosen tab again leads from a document back to the list; another tab opens where
    // it was left.
    const number = tab === this.#tab ? undefined : this.numbers[tab];
    this.#ask({ tab, ...(number === undefined ? {} : { number }) });
  }

  readonly #onNavigate = (event: CustomEvent<NavigateDetail>): void => {
    const { detail } = event;
    const isBillTo = detail.part === 'bill-to';
    if (event.target === this || !(isBillTo || this.#offered.includes(detail.tab))) return;
    // The portal fires this event in its own name, so that the page decides before anything moves.
    event.stopPropagation();
    event.preventDefault();
    const from = this.#tab;
    if (isBillTo) this.#lead(this.#editBillTo(event.target as PortalPart, detail));
    else if (this.#ask(detail) && from !== detail.tab) void this.#focusPanel(detail.tab);
  };

  /** Goes there unless the page cancels it. */
  #ask(detail: NavigateDetail): boolean {
    if (!this.emit('cb-navigate', detail)) return false;
    this.#go(detail);
    const unnamed = detail.tab === 'purchase-orders' ? 'new' : 'edit';
    const step = detail.edit === true ? unnamed : detail.edit;
    this.#address.write({ ...this.#place, ...(step && { step }) });
    return true;
  }

  /** Waits until the person has been led into a widget: until then the portal is not settled. */
  #lead(way: Promise<void>): void {
    const pending = way.finally(() => {
      if (this.#leading.pending === pending) this.#leading.pending = undefined;
    });
    this.#leading.pending = pending;
  }

  /** The address form replaces the widget that asked for it, which returns afterwards. */
  async #editBillTo(from: PortalPart, detail: NavigateDetail): Promise<void> {
    if (!this.emit('cb-navigate', detail)) return;
    await this.#parts.show('bill-to');
    await this.#billTo?.edit();
    if (this.#billTo?.editing && from === this.#parts.get('quotes')) this.#returns = true;
  }

  /** The address is saved or unchanged: the quote is decided on where it was left. */
  #comeBack(): void {
    if (!this.#returns || this.#billTo?.editing) return;
    this.#returns = false;
    const quotes = this.#parts.get('quotes') as QuotesPart | undefined;
    if (quotes && this.#tab === 'quotes') this.#lead(quotes.accept());
  }

  #go({ tab, number, request, filter, edit }: NavigateDetail): void {
    const same = this.#parts.get(tab) !== undefined && this.numbers[tab] === number;
    const stays = tab !== this.#tab && same;
    if (this.#billTo) this.#billTo.editing = false;
    this.tab = tab;
    if (showsDocuments(tab)) this.numbers = { ...this.numbers, [tab]: number };
    this.#lead(
      this.#parts.show(tab).then((part) => {
        if (!part) return undefined;
        if (request) {
          (part as ServicesPart).prefill(request);
          return undefined;
        }
        if (edit) return (part as FormPart).edit(typeof edit === 'string' ? edit : undefined);
        if (filter) return (part as HistoryPart).showOnly(filter);
        if (!stays && this.numbers[tab] === number) direct(part, tab, number);
        return undefined;
      }),
    );
  }

  /** A link, or back and forward, leads here. */
  #arrive(place: Place): void {
    const isHere = place.tab === this.#tab && place.number === this.numbers[place.tab];
    const held = holdsFocus(this);
    if (!isHere || !this.hasUpdated) this.#go(place);
    if (this.#steps) this.#lead(this.#steps.arrive(place, this.#leading.pending));
    if (held) void this.#keepFocus(place.tab);
  }

  /** Begins to follow the steps in the tabs, once it is known what the person may do. */
  #followSteps(): void {
    if (this.#steps || !this.#address.place || !this.#account.value || this.#stepsCode.pending)
      return;
    void this.#stepsCode.load().then((code) => {
      const { session } = this;
      if (this.#steps || !code || !session || !this.isConnected) return;
      this.#steps = new code.Steps(this, {
        session,
        address: this.#address,
        place: () => this.#place,
        show: (part) => this.#parts.show(part),
        leading: this.#leading,
        edited: () => (this.#returns = this.#tab === 'quotes'),
      });
      const { place } = this.#address;
      if (place) this.#lead(this.#steps.begin(place, this.#leading.pending));
    });
  }

  #endSteps(): void {
    this.#steps?.end();
    this.#steps = undefined;
  }

  /** The widget that was left may have held the focus, and takes it along. */
  async #keepFocus(tab: PortalTab): Promise<void> {
    await this.settled();
    if (this.#focusIsLost && this.#tab === tab) await this.#focusPanel(tab);
  }

  get #focusIsLost(): boolean {
    const activeElement = activeAround(this);
    const holder = activeElement === this ? this.shadowRoot?.activeElement : activeElement;
    return !holder || holder === documentPart(this.ownerDocument, 'body') || !isShown(holder);
  }

  async #focusPanel(tab: PortalTab): Promise<void> {
    await this.#parts.show(tab);
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<HTMLElement>(`#${this.#tabs.panelId(tab)}`);
    // A widget that led to one of its own headings has already done better.
    const part = this.#parts.get(tab);
    if (panel && !(part && holdsFocus(part))) panel.focus();
  }

  readonly #onBack = (): void => {
    if (this.#billTo) this.#billTo.editing = false;
    void focusOn(this, '.aside', '[part="heading"]');
  };

  readonly #onFragment = (): void => {
    if (asksForReset(location.hash)) this.resetting = 'asked';
  };

  #leaveReset(): void {
    this.resetting = 'no';
    this.#doors.drop('reset');
    void this.#focusSignIn();
  }

  // — who the person is —

  readonly #onSignedIn = (event: Event): void => {
    if (event.target === this) return;
    // The form that had the focus is gone.
    void focusOn(this, 'h1');
  };

  /**
   * Removes the sign-in form after it has reported the sign-in: nothing of it stays on the page.
   */
  async #dropSignIn(): Promise<void> {
    await this.#doors.get('sign-in')?.settled();
    if (this.session) this.#doors.drop('sign-in');
  }

  async #leave(): Promise<void> {
    if (!(await this.#signOut.run(null))) return;
    this.emit('cb-signed-out', {});
    await this.#focusSignIn();
  }

  async #focusSignIn(): Promise<void> {
    await this.updateComplete;
    if (this.noSignIn || this.session !== null) return;
    const login = await this.#doors.show('sign-in');
    await login?.settled();
    await this.updateComplete;
    if (this.#focusIsLost) login?.querySelector<HTMLElement>('input')?.focus();
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    if (!entry) return;
    const em = parseFloat(getComputedStyle(entry.target).fontSize);
    this.wide = entry.contentRect.width >= 60 * em;
  }
}

/** Leads a widget to one document, or back to its list. */
function direct(part: PortalPart, tab: PortalTab, number: string | undefined): void {
  if (tab === 'quotes') (part as QuotesPart).number = number;
  if (tab !== 'invoices') return;
  const history = part as HistoryPart;
  void (number === undefined ? history.close() : history.open(number));
}
