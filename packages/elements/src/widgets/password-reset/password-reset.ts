import type { PasswordRules } from '@corporate-billing/sdk';
import { cleanText } from '@corporate-billing/sdk/rules';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { focusOn } from '../../ui/focus.js';
import { LightDomForm } from '../../core/light-dom-slot.js';
import { pageSingleton } from '../../core/registry.js';
import { tooLong } from '../../core/form.js';
import { fill } from '../../i18n/fill.js';
import { lightFormStyles } from '../../theme/light-form.styles.js';
import { formatList } from '../../format/list.js';
import * as icons from '../../ui/icons.js';
import { errorText, messageView } from '../../ui/states.js';
import { loginHelpWords } from '../../session/login-help.words.js';
import { passwordLimit, userIdLimit } from '../../rules/user-id-rules.js';
import { signInWords } from '../../session/sign-in.words.js';
import { checkPassword, resetTokenIn } from './password-rules.js';
import type { PasswordRule } from './password-rules.js';
import { passwordResetStyles } from './password-reset.styles.js';
import { passwordResetWords } from './password-reset.words.js';

type Step = 'no-link' | 'form' | 'expired' | 'sent' | 'done';

/**
 * Sets a new password with the mailed link. Put it on the page the link leads to: it takes the token
 * out of the address's fragment and wipes it there, so that it stays in no history. Nobody is signed
 * in by it; other sessions of the person end.
 *
 * @summary Sets a new password from the link in a mail.
 * @slot heading - replaces the heading
 * @csspart base - everything the widget shows
 * @csspart heading - the heading
 * @fires cb-password-changed - the password is set; nothing secret in it
 * @fires cb-error - something failed; `detail.error`
 */
export class CbPasswordReset extends BillingWidget {
  static override styles = [CbElement.styles, passwordResetStyles];

  readonly #box = new LightDomForm(this, 'form', lightFormStyles);
  readonly #ids = nextIds();
  readonly #set = new Action<{ resetToken: string; password: string }, true>(this, {
    run: (billing, input, { signal }) =>
      billing.session.resetPassword(input, { signal }).then(() => true),
    plain: true,
  });
  readonly #ask = new Action<string, true>(this, {
    run: (billing, userId, { signal }) =>
      billing.session.requestPasswordReset({ userId }, { signal }).then(() => true),
    plain: true,
  });
  readonly #rules = new Action<null, PasswordRules>(this, {
    run: (billing, _input, { signal }) => billing.session.passwordRules({ signal }),
    plain: true,
  });
  #token = '';

  @state() private step: Step = 'no-link';
  @state() private rules: PasswordRules | undefined;
  @state() private typed = '';
  /** Made of the words when it is shown, which may be another language's by then. */
  @state() private wrong: (() => string) | undefined;
  /** An answer was lost: the password may be set although the link is used up. */
  @state() private unsure = false;
  @state() private seen = false;
  @state() private userId = '';

  private get words() {
    return this.wordsOf('passwordReset', passwordResetWords);
  }

  private get loginHelpWords() {
    return this.wordsOf('loginHelp', loginHelpWords);
  }

  private get loginWords() {
    return this.wordsOf('login', signInWords);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#takeToken);
    this.#takeToken();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeToken);
  }

  override render(): unknown {
    return html`<div class="frame">${this.#stepView()}</div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.step === 'form' && !this.rules && !this.#rules.busy && !this.#rules.error) {
      void this.#loadRules();
    }
  }

  protected override updated(): void {
    this.#box.render(this.#formView());
  }

  #stepView(): TemplateResult {
    const { words } = this;
    switch (this.step) {
      case 'form':
        return this.#passwordView();
      case 'done':
        return html`${this.#heading(words.doneHeading)}
          <p data-say>${words.doneText}</p>`;
      case 'sent':
        return this.#sentView();
      case 'expired':
        return this.#askView(
          words.expiredHeading,
          this.unsure ? words.perhapsSetText : words.expiredText,
        );
      case 'no-link':
        return this.#askView(words.noLinkHeading, words.noLinkText);
    }
  }

  #passwordView(): TemplateResult {
    const { words } = this;
    const { error } = this.#set;
    return html`${this.#heading(words.heading)}
      <p class="lead">${words.lead}</p>
      ${
        error && !this.wrong
          ? messageView('danger', words.failedTitle, errorText(this, error))
          : nothing
      }
      <slot name="form"></slot>
      ${this.#rulesView()}`;
  }

  #rulesView(): unknown {
    const { words } = this;
    if (this.#rules.error) return html`<p class="small muted">${words.rulesFailed}</p>`;
    if (!this.rules) return nothing;
    const { rules } = this;
    return html`<div class="rules" id="rules">
      <p class="muted">${words.rules}</p>
      <ul>
        ${checkPassword(this.typed, rules).map(
          ({ rule, met }) =>
            html`<li class=${met ? 'met' : ''}>
              ${met ? icons.tick() : html`<span class="ring"></span>`}
              ${this.#ruleText(rule, rules)}
              <span class="visually-hidden">${met ? words.met : words.notMet}</span>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #askView(heading: string, text: string): TemplateResult {
    const { error } = this.#ask;
    return html`${this.#heading(heading)}
      <p class="lead">${text}</p>
      ${error && !this.wrong ? messageView('danger', this.loginHelpWords.sendFailed, errorText(this, error)) : nothing}
      <slot name="form"></slot>`;
  }

  #sentView(): TemplateResult {
    const { loginHelpWords: words } = this;
    return html`${this.#heading(words.sentHeading)}
      <p data-say>
        ${fill<unknown>(words.sentText, { userId: html`<strong><bdi>${this.userId}</bdi></strong>` })}
      </p>
      <p class="small muted">${words.sentOnce}</p>`;
  }

  #heading(text: string): TemplateResult {
    return html`<slot name="heading"><h1 part="heading" tabindex="-1">${text}</h1></slot>`;
  }

  #formView(): unknown {
    if (this.step === 'form') return this.#passwordForm();
    return this.step === 'expired' || this.step === 'no-link' ? this.#askForm() : nothing;
  }

  #passwordForm(): TemplateResult {
    const { words } = this;
    const id = this.#ids.password;
    return html`<form
      class="cb-light-form"
      lang=${this.wordsLanguage}
      novalidate
      @submit=${this.#onSubmit}
    >
      <input
        name="username"
        type="text"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        hidden
        readonly
        .value=${this.userId}
      />
      <div class="cb-field">
        <div class="cb-label-row">
          <label class="cb-label" for=${id}>${words.password}</label>
          <button class="cb-link" type="button" @click=${() => (this.seen = !this.seen)}>
            ${this.seen ? words.hide : words.show}
          </button>
        </div>
        <input
          class="cb-input"
          id=${id}
          name="password"
          type=${this.seen ? 'text' : 'password'}
          autocomplete="new-password"
          aria-required="true"
          aria-invalid=${this.wrong ? 'true' : nothing}
          aria-describedby=${this.wrong ? `${id}-error ${id}-rules` : `${id}-rules`}
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        />
        <span id="${id}-rules" hidden>${this.#sentence('', () => true)}</span>
        ${
          this.wrong
            ? html`<div class="cb-error" id="${id}-error" role="alert">${this.wrong()}</div>`
            : nothing
        }
      </div>
      <button class="cb-submit" type="submit" aria-busy=${this.#set.busy}>
        ${this.#set.busy ? words.submitting : words.submit}
      </button>
    </form>`;
  }

  #askForm(): TemplateResult {
    const id = this.#ids.userId;
    return html`<form
      class="cb-light-form"
      lang=${this.wordsLanguage}
      novalidate
      @submit=${this.#onAsk}
    >
      <div class="cb-field">
        <div class="cb-label-row">
          <label class="cb-label" for=${id}>${this.loginWords.userId}</label>
        </div>
        <input
          class="cb-input"
          id=${id}
          name="userId"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          aria-required="true"
          aria-invalid=${this.wrong ? 'true' : nothing}
          aria-describedby=${this.wrong ? `${id}-error` : nothing}
        />
        ${
          this.wrong
            ? html`<div class="cb-error" id="${id}-error" role="alert">${this.wrong()}</div>`
            : nothing
        }
      </div>
      <button class="cb-submit" type="submit" aria-busy=${this.#ask.busy}>
        ${this.words.askAct}
      </button>
    </form>`;
  }

  // Out of the address at once: it must not stay in the history, nor reach a later referrer.
  readonly #takeToken = (): void => {
    const token = resetTokenIn(location.hash);
    if (token === undefined) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#token = token;
    this.#set.clear();
    this.typed = '';
    this.wrong = undefined;
    this.unsure = false;
    this.step = 'form';
  };

  async #loadRules(): Promise<void> {
    this.rules = await this.#rules.run(null);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void this.#submit();
  };

  async #submit(): Promise<void> {
    if (this.#set.busy) return;
    const field = this.#box.field('password');
    const password = this.#box.value('password');
    this.typed = password;
    this.wrong = this.#problemWith(password);
    if (this.wrong) {
      field?.focus();
      return;
    }
    if (await this.#set.run({ resetToken: this.#token, password })) {
      this.#finish('done');
      this.emit('cb-password-changed', {});
      return;
    }
    const { error } = this.#set;
    if (error?.code === 'reset-link-expired') this.#finish('expired');
    else {
      if (error?.outcomeUnknown) this.unsure = true;
      const finding = error?.fieldErrors['password'];
      if (finding) this.wrong = () => this.#refusal(finding);
      field?.focus();
    }
  }

  #problemWith(password: string): (() => string) | undefined {
    if (!password) return () => this.words.missing;
    if (tooLong(this, password, passwordLimit)) {
      return () => tooLong(this, password, passwordLimit);
    }
    const { rules } = this;
    const isUnmet = ({ met }: { met: boolean }): boolean => !met;
    if (!rules || !checkPassword(password, rules).some(isUnmet)) return undefined;
    return () => `${this.words.broken} ${this.#sentence(password, isUnmet)}`;
  }

  /** Rules as one sentence: all of them describe the field, those not met are named in its error. */
  #sentence(password: string, which: (rule: { met: boolean }) => boolean): string {
    const { rules, words } = this;
    if (!rules) return '';
    const named = checkPassword(password, rules).filter(which);
    const list = named.map(({ rule }) => this.#ruleText(rule, rules));
    return `${words.rules} ${formatList(list, this.locale)}.`;
  }

  #ruleText(rule: PasswordRule, { minLength }: PasswordRules): string {
    const { words } = this;
    return rule === 'too-short' ? words['too-short'](minLength) : words[rule];
  }

  #refusal(finding: { code: string; message: string }): string {
    if (finding.code === 'same-as-user-id') {
      return `${this.words.rules} ${this.words['same-as-user-id']}.`;
    }
    return this.words.broken;
  }

  #finish(step: Step): void {
    this.#token = this.typed = '';
    this.wrong = undefined;
    this.seen = false;
    this.step = step;
    void focusOn(this, 'h1');
  }

  readonly #onAsk = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void this.#askForLink();
  };

  async #askForLink(): Promise<void> {
    const field = this.#box.field('userId');
    const userId = cleanText(this.#box.value('userId'));
    this.wrong = undefined;
    if (!userId) this.wrong = () => this.loginWords.userIdMissing;
    else if (tooLong(this, userId, userIdLimit)) {
      this.wrong = () => tooLong(this, userId, userIdLimit);
    }
    if (this.wrong) {
      field?.focus();
      return;
    }
    this.userId = userId;
    if (this.#ask.busy) return;
    if (await this.#ask.run(userId)) this.#finish('sent');
    else {
      const { error } = this.#ask;
      const refused = error?.code === 'invalid-user-id' || error?.fieldErrors['userId'];
      if (refused) this.wrong = () => this.loginWords.invalidUserId;
      field?.focus();
    }
  }
}

function nextIds(): { userId: string; password: string } {
  const count = pageSingleton('password-reset-count', () => ({ last: 0 }));
  count.last += 1;
  const suffix = String(count.last);
  return { userId: `cb-reset-user-id-${suffix}`, password: `cb-new-password-${suffix}` };
}
