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
import { tooLongBy } from '../../core/form.js';
import { fill } from '../../i18n/fill.js';
import { lightFormStyles } from '../../theme/light-form.styles.js';
import { formatList } from '../../format/list.js';
import * as icons from '../../ui/icons.js';
import { errorText, messageView } from '../../ui/states.js';
import { loginHelpWords } from '../../session/login-help.words.js';
import { passwordLimit, userIdLimit } from '../../rules/user-id-rules.js';
import { signInWords } from '../../session/sign-in.words.js';
import { checkPassword, resetLinkIn } from './password-rules.js';
import type { PasswordRule } from './password-rules.js';
import { passwordResetStyles } from './password-reset.styles.js';
import { passwordResetWords } from './password-reset.words.js';
import { nextReset, resetStart } from './reset-state.js';
import type { ResetEvent } from './reset-state.js';

/**
 * Sets a new password with the mailed link. Put it on the page the link leads to: it takes the token
 * out of the address's fragment and wipes it there, so that it stays in no history. Nobody is signed
 * in by it; other sessions of the person end.
 *
 * @summary Sets a new password from the link in a mail.
 * @slot heading - replaces the heading
 * @slot empty - replaces what is shown once the password is set
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
  @state() private flow = resetStart;

  protected override get words(): typeof passwordResetWords {
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
    const { step, rules } = this.flow;
    if (step === 'form' && !rules && !this.#rules.busy && !this.#rules.error) {
      void this.#loadRules();
    }
  }

  protected override updated(): void {
    this.#box.render(this.#formView());
  }

  #stepView(): TemplateResult {
    const { words } = this;
    const { step, unsure } = this.flow;
    switch (step) {
      case 'form':
        return this.#passwordView();
      case 'done':
        return html`<slot name="empty"
          >${this.#heading(words.doneHeading)}
          <p data-say>${words.doneText}</p></slot
        >`;
      case 'sent':
        return this.#sentView();
      case 'expired':
        return this.#askView(
          words.expiredHeading,
          unsure ? words.perhapsSetText : words.expiredText,
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
        error && !this.flow.wrong
          ? messageView('danger', words.failedTitle, errorText(this, error))
          : nothing
      }
      <slot name="form"></slot>
      ${this.#rulesView()}`;
  }

  #rulesView(): unknown {
    const { words } = this;
    if (this.#rules.error) return html`<p class="small muted">${words.rulesFailed}</p>`;
    const { rules, typed } = this.flow;
    if (!rules) return nothing;
    return html`<div class="rules" id="rules">
      <p class="muted">${words.rules}</p>
      <ul>
        ${checkPassword(typed, rules).map(
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
      ${error && !this.flow.wrong ? messageView('danger', this.loginHelpWords.sendFailed, errorText(this, error)) : nothing}
      <slot name="form"></slot>`;
  }

  #sentView(): TemplateResult {
    const { loginHelpWords: words } = this;
    return html`${this.#heading(words.sentHeading)}
      <p data-say>
        ${fill<unknown>(words.sentText, { userId: html`<strong><bdi>${this.flow.userId}</bdi></strong>` })}
      </p>
      <p class="small muted">${words.sentOnce}</p>`;
  }

  #heading(text: string): TemplateResult {
    return html`<slot name="heading"><h1 part="heading" tabindex="-1">${text}</h1></slot>`;
  }

  #formView(): unknown {
    const { step } = this.flow;
    if (step === 'form') return this.#passwordForm();
    return step === 'expired' || step === 'no-link' ? this.#askForm() : nothing;
  }

  #passwordForm(): TemplateResult {
    const { words } = this;
    const { seen, wrong } = this.flow;
    const id = this.#ids.password;
    return html`<form
      class="cb-light-form"
      lang=${this.wordsLanguage}
      novalidate
      @submit=${this.#onSubmit}
    >
      ${this.#whose()}
      <div class="cb-field">
        <div class="cb-label-row">
          <label class="cb-label" for=${id}>${words.password}</label>
          <button class="cb-link" type="button" @click=${this.#onSeen}>
            ${seen ? words.hide : words.show}
          </button>
        </div>
        <input
          class="cb-input"
          id=${id}
          name="password"
          type=${seen ? 'text' : 'password'}
          autocomplete="new-password"
          aria-required="true"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? `${id}-error ${id}-rules` : `${id}-rules`}
          @input=${this.#onTyped}
        />
        <span id="${id}-rules" hidden>${this.#sentence(this.#namesOfRules())}</span>
        ${
          wrong
            ? html`<div class="cb-error" id="${id}-error" role="alert" aria-live="off">
                ${this.#faultText(passwordLimit, words.missing)}
              </div>`
            : nothing
        }
      </div>
      <button class="cb-submit" type="submit" aria-busy=${this.#set.busy}>
        ${this.#set.busy ? words.submitting : words.submit}
      </button>
    </form>`;
  }

  /** Tells people and password managers whose password it is, where the link says so. */
  #whose(): TemplateResult {
    const { userId } = this.flow;
    const id = this.#ids.userId;
    return html`<div class="cb-field" ?hidden=${!userId}>
      <div class="cb-label-row">
        <label class="cb-label" for=${id}>${this.loginWords.userId}</label>
      </div>
      <input
        class="cb-input"
        id=${id}
        name="username"
        type="text"
        autocomplete="username"
        readonly
        .value=${userId}
      />
    </div>`;
  }

  #askForm(): TemplateResult {
    const { userId, wrong } = this.flow;
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
          .value=${userId}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? `${id}-error` : nothing}
        />
        ${
          wrong
            ? html`<div class="cb-error" id="${id}-error" role="alert" aria-live="off">
                ${this.#faultText(userIdLimit, this.loginWords.userIdMissing)}
              </div>`
            : nothing
        }
      </div>
      <button class="cb-submit" type="submit" aria-busy=${this.#ask.busy}>
        ${this.words.askAct}
      </button>
    </form>`;
  }

  // The token leaves the address at once: it must not stay in the history, nor reach a later
  // referrer.
  readonly #takeToken = (): void => {
    const link = resetLinkIn(location.hash);
    if (!link) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#set.clear();
    this.#take({ type: 'link-followed', ...link });
  };

  async #loadRules(): Promise<void> {
    this.#take({ type: 'rules-read', rules: await this.#rules.run(null) });
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
    this.#take({ type: 'password-submitted', password });
    if (this.flow.wrong) {
      field?.focus();
      return;
    }
    if (await this.#set.run({ resetToken: this.flow.token, password })) {
      this.#finish({ type: 'password-set' });
      this.emit('cb-password-changed', {});
      await this.updateComplete;
      // Chromium offers to change the stored password when a navigation follows the form.
      history.replaceState(history.state, '');
      return;
    }
    const { error } = this.#set;
    if (error) this.#finish({ type: 'password-refused', error });
    if (this.flow.step === 'form') field?.focus();
  }

  /** Says what is wrong with the field; `missing` is the sentence for an empty one. */
  #faultText(limit: number, missing: string): string {
    const { wrong } = this.flow;
    const { words } = this;
    if (wrong === 'missing' || wrong === undefined) return missing;
    if (wrong === 'unknown-user-id') return this.loginWords.invalidUserId;
    if ('over' in wrong) return tooLongBy(this, limit, wrong.over);
    if ('unmet' in wrong) return `${words.broken} ${this.#sentence(wrong.unmet)}`;
    const isUserId = wrong.found === 'same-as-user-id';
    return isUserId ? words.rulesAre(words['same-as-user-id']) : words.broken;
  }

  #namesOfRules(): PasswordRule[] {
    const { rules } = this.flow;
    return rules ? checkPassword('', rules).map(({ rule }) => rule) : [];
  }

  /**
   * Joins rules into one sentence: all of them describe the field, and its error names those not
   * met.
   */
  #sentence(named: readonly PasswordRule[]): string {
    const { rules } = this.flow;
    if (!rules) return '';
    const list = named.map((rule) => this.#ruleText(rule, rules));
    return this.words.rulesAre(formatList(list, this.locale));
  }

  #ruleText(rule: PasswordRule, { minLength }: PasswordRules): string {
    const { words } = this;
    return rule === 'too-short' ? words['too-short'](minLength) : words[rule];
  }

  readonly #onSeen = (): void => {
    this.#take({ type: 'seen-toggled' });
  };

  readonly #onTyped = (event: Event): void => {
    this.#take({ type: 'typed', text: (event.target as HTMLInputElement).value });
  };

  #take(event: ResetEvent): void {
    this.flow = nextReset(this.flow, event);
  }

  /** Takes a step; a new page gets the focus. */
  #finish(event: ResetEvent): void {
    const { step } = this.flow;
    this.#take(event);
    if (this.flow.step !== step) void focusOn(this, 'h1');
  }

  readonly #onAsk = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void this.#askForLink();
  };

  async #askForLink(): Promise<void> {
    const field = this.#box.field('userId');
    const userId = cleanText(this.#box.value('userId'));
    this.#take({ type: 'link-asked', userId });
    if (this.flow.wrong) {
      field?.focus();
      return;
    }
    if (this.#ask.busy) return;
    if (await this.#ask.run(userId)) this.#finish({ type: 'link-sent' });
    else {
      const { error } = this.#ask;
      if (error) this.#take({ type: 'link-refused', error });
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
