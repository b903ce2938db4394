import { isBillingError } from '@corporate-billing/sdk';
import type { Billing, Session } from '@corporate-billing/sdk';
import { LitElement, html, noChange, nothing, render } from 'lit';
import type { CSSResult, CSSResultGroup, CSSResultOrNative, PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { commonWords } from '../i18n/common.words.js';
import { englishErrors } from '../i18n/error-words.js';
import type { Words, CatalogueGroup } from '../i18n/catalogue.js';
import { baseStyles } from '../theme/base.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import { Announcer, statusRegion } from '../ui/announcer.js';
import { focusOn, keepFocus } from '../ui/focus.js';
import type { UiHost } from '../ui/host.js';
import { documentPart } from '../ui/page.js';
import { messageView, noticeView } from '../ui/states.js';
import { adoptSheets } from './adopt-sheets.js';
import type { CbEvents } from './events.js';
import { asError } from './failure.js';
import { FocusKeeper } from './focus-keeper.js';
import { ForeignChanges } from './foreign-changes.js';
import { levelHeadings } from './heading-levels.js';
import { judgeEmbedding } from './judge-embedding.js';
import { LanguageController } from './language-controller.js';
import { memberOf } from './own.js';
import { registry } from './registry.js';
import type { Settings } from './registry.js';
import { SessionController } from './session-controller.js';
import type { SessionKeeper } from './session-keeper.js';
import { listenForPolicy } from './policy-listener.js';
import { tellDeveloper } from './tell-developer.js';
import { zoomStyles } from './text-zoom.js';

/** The part of a read, a write or a form that the widget itself uses. */
export interface WidgetTask {
  /** A write is under way. */
  readonly busy?: boolean;
  /** Resolves when the work under way has ended. */
  readonly pending?: Promise<unknown> | undefined;
  reload?(): Promise<void>;
  /** Another person uses the page now, or nobody does. */
  forget?(): void;
  /** The session's end stopped it half-way; `resume` sends it after all. */
  readonly interrupted?: boolean;
  resume?(): void;
  /** What the person entered and has not sent, by name; setting it enters it again. */
  changed?: Record<string, string>;
}

/** A page translator must not change these: figures, dates, numbers, names and states. */
const facts = ['bdi', '.amount', '.badge', '.nowrap', 'time', 'address']
  .map((selector) => `${selector}:not([translate])`)
  .join();

/**
 * The base of all widgets: the client, the words, the events, and a boundary that turns a render
 * that throws into a message instead of a broken page.
 *
 * @cssprop [--cb-font-family=inherit] - the typeface; the page's unless set
 * @cssprop [--cb-font-size=15px] - the size everything else follows; unless set, it grows with the browser’s own text
 * @cssprop [--cb-radius=6px] - corners of controls and messages; smaller and larger ones follow
 * @cssprop [--cb-space-1=4px] - the smallest of seven steps of spacing, which grow with the font size
 * @cssprop [--cb-space-2=8px] - spacing, the second step
 * @cssprop [--cb-space-3=12px] - spacing, the third step
 * @cssprop [--cb-space-4=16px] - spacing, the fourth step
 * @cssprop [--cb-space-5=24px] - spacing, the fifth step
 * @cssprop [--cb-space-6=32px] - spacing, the sixth step
 * @cssprop [--cb-space-7=48px] - spacing, the largest step
 * @cssprop --cb-color-surface - the ground the widget stands on
 * @cssprop --cb-color-sunken - the ground of what is set back, such as a table's head
 * @cssprop --cb-color-raised - the ground of fields, menus and dialogs
 * @cssprop --cb-color-text - text
 * @cssprop --cb-color-text-muted - text that says less
 * @cssprop --cb-color-line - hairlines between rows and sections
 * @cssprop --cb-color-control - the edge of fields, boxes and plain buttons
 * @cssprop --cb-color-accent - links, what is chosen, the main act
 * @cssprop --cb-color-accent-soft - the ground of what is chosen, and of notes
 * @cssprop --cb-color-on-accent - text on the accent
 * @cssprop --cb-color-danger - errors, and what cannot be undone
 * @cssprop --cb-color-danger-soft - the ground of an error
 * @cssprop --cb-color-on-danger - text on the colour of danger
 * @cssprop --cb-color-warning - warnings, and what is overdue
 * @cssprop --cb-color-warning-soft - the ground of a warning
 * @cssprop --cb-color-success - what went well, and what is paid
 * @cssprop --cb-color-success-soft - the ground of a success
 * @cssprop --cb-color-skeleton - bars in the place of what is on its way
 * @cssprop --cb-color-backdrop - what lies over the page behind a dialog
 * @cssprop --cb-color-chart-settled - the paid part in the chart of invoices
 * @cssprop --cb-shadow-raised - the shadow of menus and dialogs
 */
export abstract class CbElement extends LitElement implements UiHost {
  static override styles: CSSResultGroup = [tokens, baseStyles];

  /** `light` or `dark`; without it the widget follows the page's `color-scheme`. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  /**
   * The level of the widget's own heading, 1 to 6; the headings in it follow. Without it, 1 for the
   * portal, the sign-in and the password reset, 2 for others.
   */
  @property({ attribute: 'heading-level', type: Number }) headingLevel: number | undefined;

  /** A BCP 47 tag; without it the nearest ancestor's `lang` holds. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /**
   * This widget's own client, where a page has several; otherwise the one given to `configure()` is
   * used.
   */
  @property({ attribute: false })
  get billing(): Billing | undefined {
    return this.#billing ?? registry().billing;
  }
  set billing(client: Billing | undefined) {
    this.#billing = client;
    this.#session.follow();
  }

  /** The client set on this very widget, for the widgets it holds. @internal */
  get ownBilling(): Billing | undefined {
    return this.#billing;
  }

  #billing: Billing | undefined;
  #lateStyles: readonly CSSResult[] = [];
  #broken: unknown;
  /** The task that the session's end stopped, once it is shown. */
  #stopped: WidgetTask | undefined;
  /** Reads, writes and forms of this widget. @internal */
  readonly tasks = new Set<WidgetTask>();
  readonly #announcer = new Announcer(this);
  // This comes before a widget's own controllers, so that it hears of a change of the session
  // first.
  readonly #session = new SessionController(this, () => {
    this.forget();
  });
  readonly #language = new LanguageController(this, () => this.words);

  readonly #changes = new ForeignChanges();
  #focus: FocusKeeper | undefined;

  constructor() {
    super();
    const draw = this.render.bind(this);
    // The frame is added here, so that a widget's render() holds only what the widget shows.
    this.render = () => {
      const view = this.#frame(draw);
      // What needs words that are still on their way is drawn when they are here.
      return this.hasWords ? view : noChange;
    };
  }

  protected override createRenderRoot(): ShadowRoot {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof CbElement;
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit makes the root when it is first needed
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#adopt(root, elementStyles);
    this.#focus = new FocusKeeper(root);
    return root;
  }

  /** The widget moved into another document, where the sheets of the first one have no effect. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof CbElement;
    if (this.shadowRoot) this.#adopt(this.shadowRoot, elementStyles);
  }

  #adopt(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
    const zoom = zoomStyles(documentPart(this.ownerDocument, 'defaultView'));
    adoptSheets(root, [...styles, ...zoom, ...this.#lateStyles]);
  }

  /** Adds the styles of code that came later than the widget. */
  protected adoptStyles(styles: readonly CSSResult[]): void {
    this.#lateStyles = [...this.#lateStyles, ...styles];
    if (this.shadowRoot) adoptSheets(this.shadowRoot, this.#lateStyles);
  }

  override connectedCallback(): void {
    listenForPolicy();
    super.connectedCallback();
    registry().changes.addEventListener('configured', this.#onConfigured);
    this.#changes.watch(this.renderRoot);
    this.#focus?.restore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes.stop();
    this.#focus?.part();
    registry().changes.removeEventListener('configured', this.#onConfigured);
  }

  /** Reads everything this widget shows again; what is shown stays until the answer is here. */
  async reload(): Promise<void> {
    await Promise.all(
      [...this.tasks].flatMap((part) => memberOf(part, 'reload')?.call(part) ?? []),
    );
  }

  /** Resolves when nothing is being read, written or drawn any more. For tests and screenshots. */
  async settled(): Promise<void> {
    for (;;) {
      await this.updateComplete;
      const open: Promise<unknown>[] = [...this.tasks].flatMap(
        (part) => memberOf(part, 'pending') ?? [],
      );
      // A drawing may have asked for words of its own.
      if (!this.hasWords) open.push(this.#language.arrival());
      if (open.length === 0 && !this.isUpdatePending) return;
      await Promise.allSettled(open);
    }
  }

  /** @internal used by Resource and Action */
  register(part: WidgetTask): void {
    this.tasks.add(part);
  }

  /**
   * Is undefined while nobody has asked who is signed in, null when nobody is. A session that has
   * ended counts until somebody decides what follows, so that forms stay filled under the sign-in.
   */
  get session(): Session | null | undefined {
    return this.#session.current;
  }

  /** The session ended and the person is being asked to sign in again. @internal */
  get sessionExpired(): boolean {
    return this.#session.expired;
  }

  /** What watches over a client's session; where something does. @internal */
  keeperOf?(billing: Billing): SessionKeeper | undefined;

  /** Follows the session, once the code that watches over it is loaded. */
  protected followSession(): void {
    this.#session.follow();
  }

  /** Another person uses the page now, or nobody does: a widget drops what it keeps for itself. */
  protected forget(): void {
    for (const part of this.tasks) memberOf(part, 'forget')?.call(part);
  }

  /** A tag for `Intl`: the requested language and region, as far as the shown words follow it. */
  get locale(): string {
    return this.#language.locale;
  }

  /** What the shown words are in, for forms in the page's own tree. @internal */
  get wordsLanguage(): string {
    return this.#language.wordsLanguage;
  }

  /** Returns what the page gave to `configure()`. */
  protected get settings(): Settings {
    return registry().settings;
  }

  /** The widget's own words, which its first drawing waits for. */
  protected get words(): object {
    return this.common;
  }

  /** The words every widget may need, in the shown language. @internal */
  get common(): Words['common'] {
    return this.wordsOf('common', commonWords);
  }

  /** What failures mean, in the shown language, as far as it is here. @internal */
  get errorTexts(): ReturnType<typeof englishErrors> {
    return this.wordsOf('errors', englishErrors() as Words['errors']);
  }

  /** Loads what the shown language says of failures and of other people's changes. @internal */
  readonly loadLateWords = (): Promise<void> => this.#language.load('late');

  /** Tells whether all words that were asked for are here. @internal */
  get hasWords(): boolean {
    return this.#language.complete;
  }

  /** One group's words, or some of them, in the shown language. @internal for the ui functions too */
  wordsOf<G extends CatalogueGroup, K extends keyof Words[G]>(
    group: G,
    english: Pick<Words[G], K>,
  ): Pick<Words[G], K> {
    return this.#language.wordsOf(group, english);
  }

  /** Says a sentence in the standing status region. @internal */
  say(text: string): void {
    this.#announcer.say(text);
  }

  /** Whether this very widget is writing: what changes meanwhile is its own doing. @internal */
  get isWriting(): boolean {
    return [...this.tasks].some((part) => memberOf(part, 'busy'));
  }

  /**
   * Fires a widget event. Returns false when a listener cancelled it, which only `cb-navigate`
   * allows.
   */
  emit<E extends keyof CbEvents>(type: E, detail: CbEvents[E]): boolean {
    const cancelable = type === 'cb-navigate';
    if (type === 'cb-error') this.#judge((detail as CbEvents['cb-error']).error);
    return this.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
    );
  }

  /** Has a failed call judged: where the embedding is at fault, the page's developer is told. */
  #judge(error: unknown): void {
    // A problem is an answer of the API itself, which is embedded rightly then.
    if (!isBillingError(error) || error.kind === 'aborted' || error.problem) return;
    const { billing } = this;
    judgeEmbedding((faults) => {
      faults.judgeFailure(error, billing);
    });
  }

  protected override async scheduleUpdate(): Promise<void> {
    // The first drawing is in the person's language, not in English first.
    while (!this.hasWords) await this.#language.arrival();
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    const keep = keepFocus(this);
    const stopped = this.#stopped;
    this.#changes.draw(() => {
      this.#drawSafely();
    });
    keep?.();
    this.#announcer.follow();
    // The sign-in that lay over the page is gone: the work goes on where the rest can be sent.
    if (this.#stopped && !stopped) {
      void focusOn(this, 'dialog .notice-act', '.continue .notice-act');
    }
  }

  // A failure before or after the drawing is reported like one inside it.
  #drawSafely(): void {
    try {
      super.performUpdate();
    } catch (error) {
      const broken = (): never => {
        throw error;
      };
      render(this.#frame(broken), this.renderRoot, this.renderOptions);
    }
    // A page translator may change words, but not facts.
    for (const fact of this.renderRoot.querySelectorAll(facts))
      fact.setAttribute('translate', 'no');
    levelHeadings(this.renderRoot, this.headingLevel);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('lang')) this.#language.update();
    this.#session.compare();
  }

  #frame(draw: () => unknown): unknown {
    return html`<div
      class="base"
      part="base"
      lang=${this.wordsLanguage}
      dir=${this.#language.direction ?? nothing}
      data-theme=${this.theme ?? this.settings.theme ?? nothing}
    >
      ${this.#content(draw)} ${statusRegion()}
    </div>`;
  }

  #content(draw: () => unknown): unknown {
    if (!this.billing) return this.#unconfigured();
    try {
      const view = draw();
      this.#broken = undefined;
      return [this.#offer(), view];
    } catch (error) {
      this.#report(error);
      return noticeView(this.common.brokenTitle, this.common.brokenText, {
        label: this.common.tryAgain,
        act: () => {
          this.#restart();
        },
      });
    }
  }

  // Scripts that configure may still be loading: this is reported only once the page has loaded.
  #unconfigured(): unknown {
    const defaultView = documentPart(this.ownerDocument, 'defaultView');
    if (documentPart(this.ownerDocument, 'readyState') !== 'complete' && defaultView) {
      defaultView.addEventListener(
        'load',
        () => {
          this.requestUpdate();
        },
        { once: true },
      );
      return nothing;
    }
    tellDeveloper('not-configured', 'Call configure({ baseUrl }) once on this page.');
    return noticeView(this.common.notConfiguredTitle, this.common.notConfiguredText);
  }

  // Offers the one press that sends what the session's end had stopped.
  #offer(): unknown {
    const stopped = [...this.tasks].find((part) => memberOf(part, 'interrupted'));
    this.#stopped = stopped;
    if (!stopped) return nothing;
    const { common } = this;
    const act = { label: common.continueAct, act: () => stopped.resume?.() };
    return html`<div class="continue">
      ${messageView('info', common.continueTitle, common.continueText, act)}
    </div>`;
  }

  #report(error: unknown): void {
    if (this.#broken === error) return;
    this.#broken = error;
    queueMicrotask(() => this.emit('cb-error', { error: asError(error) }));
  }

  #restart(): void {
    this.#broken = undefined;
    this.requestUpdate();
    void this.reload();
  }

  readonly #onConfigured = (): void => {
    this.#session.follow();
    this.#language.update();
    this.requestUpdate('billing');
  };
}
