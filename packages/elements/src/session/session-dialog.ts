import type { BillingError, Session } from '@corporate-billing/sdk';
import { cleanText } from '@corporate-billing/sdk/rules';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Action } from '../core/action.js';
import { CbElement } from '../core/cb-element.js';
import { Countdown } from '../core/countdown.js';
import { LightDomForm } from '../core/light-dom-slot.js';
import type { SessionKeeper } from '../core/session-keeper.js';
import { tooLong } from '../core/form.js';
import type { SessionQuestions } from './session-questions.js';
import { formatCountdown } from '../format/date.js';
import { fill } from '../i18n/fill.js';
import { dialogStyles } from '../theme/dialog.styles.js';
import { lightFormStyles } from '../theme/light-form.styles.js';
import { focusOn } from '../ui/focus.js';
import { dialogView } from '../ui/modal.js';
import { countdownText, errorText, messageView } from '../ui/states.js';
import { isPossibleUserId, passwordLimit } from '../rules/user-id-rules.js';
import { loginHelpWords } from './login-help.words.js';
import { signInWords } from './sign-in.words.js';
import { sessionGuardStyles } from './session-dialog.styles.js';
import { sessionGuardWords } from './session-dialog.words.js';

/**
 * Shows the dialogs about the session. The page's guard puts it into the document when it has
 * something to ask; it is not for embedding.
 */
export class CbSessionDialog extends CbElement {
  static override styles = [CbElement.styles, dialogStyles, sessionGuardStyles];

  @property({ attribute: false }) guard: SessionQuestions | undefined;

  readonly #box = new LightDomForm(this, 'form', lightFormStyles);
  readonly #left = new Countdown(this);
  readonly #wait = new Countdown(this);
  readonly #extend = new Action<null, Session>(this, {
    run: (billing, _input, { signal }) => billing.session.extend({ signal }),
  });
  readonly #signOut = new Action<null, true>(this, {
    run: (billing, _input, { signal }) => billing.session.signOut({ signal }).then(() => true),
  });
  readonly #signIn = new Action<{ userId: string; password: string }, Session>(this, {
    run: (billing, input, { signal }) => billing.session.signIn(input, { signal }),
  });
  readonly #confirm = new Action<string, Session>(this, {
    run: (billing, password, { signal }) => billing.session.confirm({ password }, { signal }),
    plain: true,
  });

  readonly #askLink = new Action<string, true>(this, {
    run: (billing, userId, { signal }) =>
      billing.session.requestPasswordReset({ userId }, { signal }).then(() => true),
    plain: true,
  });

  #asked = false;

  /** The message is worded when it is shown, because the language may have changed by then. */
  @state() private missing: (() => string) | undefined;
  /** The User ID for which a link to a new password was requested. */
  @state() private mailedFor = '';

  protected override get words(): typeof sessionGuardWords {
    return this.wordsOf('sessionGuard', sessionGuardWords);
  }

  private get loginWords() {
    return this.wordsOf('login', signInWords);
  }

  override keeperOf(): SessionKeeper | undefined {
    return this.guard;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.guard?.addEventListener('question', this.#onQuestion);
    this.#onQuestion();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.guard?.removeEventListener('question', this.#onQuestion);
  }

  override render(): unknown {
    switch (this.guard?.question) {
      case 'warning':
        return this.#warning();
      case 'sign-in':
        return this.#again();
      case 'confirm':
        return this.#confirmation();
      default:
        return nothing;
    }
  }

  protected override updated(): void {
    const question = this.guard?.question;
    const asks = question === 'sign-in' || question === 'confirm';
    this.#box.render(asks ? this.#form(question) : nothing);
    // The closed dialog gave the focus back; where it had none to give, a widget takes it.
    const first = question === 'none' ? this.guard?.firstWidget : undefined;
    if (this.#asked && first) void focusOn(first);
    this.#asked = question !== 'none';
  }

  #warning(): unknown {
    const { words } = this;
    const error = this.#extend.error ?? this.#signOut.error;
    return dialogView(this, {
      title: html`<span role="timer"
        >${words.warningTitle(formatCountdown(this.#left.left))}</span
      >`,
      lead: words.warningText,
      body: html`${error ? messageView('danger', words.stayFailed, errorText(this, error)) : nothing}
        <div class="stack">
          <button class="button main solid" type="button" data-focus @click=${this.#onStay}>
            ${words.stay}
          </button>
          <button class="button main" type="button" @click=${this.#onSignOut}>
            ${words.signOutNow}
          </button>
        </div>`,
      foot: nothing,
    });
  }

  #again(): unknown {
    const { words } = this;
    return dialogView(this, {
      title: words.againTitle,
      lead: words.againText,
      body: html`${this.#mailed()} ${this.#refusal(this.#signIn.error ?? this.#askLink.error)}
        <slot name="form"></slot>
        <p class="small muted">${words.againOther}</p>
        <p>
          <button class="link" type="button" @click=${() => this.guard?.leave()}>
            ${words.leave}
          </button>
        </p>`,
      foot: nothing,
    });
  }

  #confirmation(): unknown {
    const { words } = this;
    const cancel = (): void => this.guard?.answerStepUp(false);
    return dialogView(this, {
      title: words.confirmTitle,
      lead: words.confirmText,
      body: html`${this.#refusal(this.#confirm.error)}<slot name="form"></slot>`,
      foot: nothing,
      onClose: cancel,
    });
  }

  /**
   * Gives the neutral answer to `Forgot Password?`: the dialog stays, with what was typed behind
   * it.
   */
  #mailed(): unknown {
    if (!this.mailedFor) return nothing;
    const words = this.wordsOf('loginHelp', loginHelpWords);
    const userId = html`<bdi class="strong">${this.mailedFor}</bdi>`;
    return html`<div class="mailed" tabindex="-1">
      ${messageView('success', words.sentHeading, fill<unknown>(words.sentText, { userId }))}
    </div>`;
  }

  #refusal(error: BillingError | undefined): unknown {
    if (this.#wait.left > 0) {
      const time = formatCountdown(this.#wait.left);
      return messageView(
        'danger',
        this.loginWords.tooMany,
        countdownText(this.loginWords.tooManyWait(time)),
      );
    }
    if (this.missing) return messageView('danger', this.missing());
    if (!error) return nothing;
    if (error.code === 'invalid-credentials') {
      const confirm = this.guard?.question === 'confirm';
      return messageView(
        'danger',
        confirm ? this.words.wrongPassword : this.loginWords.invalidPair,
      );
    }
    return messageView('danger', errorText(this, error));
  }

  #form(question: 'sign-in' | 'confirm'): TemplateResult {
    const { words } = this;
    const busy = question === 'confirm' ? this.#confirm.busy : this.#signIn.busy;
    const idle = question === 'confirm' ? words.confirmAct : this.loginWords.signIn;
    const running = question === 'confirm' ? words.confirming : this.loginWords.signingIn;
    const userId = (this.guard?.expiredSession ?? this.session)?.userId ?? '';
    return html`<form
      class="cb-light-form"
      lang=${this.wordsLanguage}
      novalidate
      @submit=${this.#onSubmit}
    >
      <div class="cb-field">
        <div class="cb-label-row">
          <label class="cb-label" for="cb-guard-user-id">${this.loginWords.userId}</label>
        </div>
        <input
          class="cb-input"
          id="cb-guard-user-id"
          name="userId"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          value=${userId}
          ?readonly=${question === 'confirm'}
        />
      </div>
      <div class="cb-field cb-with-link">
        <div class="cb-label-row">
          <label class="cb-label" for="cb-guard-password">${this.loginWords.password}</label>
        </div>
        <input
          class="cb-input"
          id="cb-guard-password"
          name="password"
          type="password"
          autocomplete="current-password"
          aria-required="true"
          data-focus
        />
      </div>
      <button class="cb-submit" type="submit" aria-busy=${busy}>${busy ? running : idle}</button>
      ${question === 'sign-in' ? this.#forgotLink() : nothing}
    </form>`;
  }

  #forgotLink(): TemplateResult {
    return html`<button
      class="cb-link"
      type="button"
      aria-busy=${this.#askLink.busy}
      @click=${this.#onForgot}
    >
      ${this.loginWords.forgot}
    </button>`;
  }

  readonly #onForgot = async (): Promise<void> => {
    const userId = this.#userId();
    this.#signIn.clear();
    this.mailedFor = '';
    this.missing = isPossibleUserId(userId) ? undefined : () => this.loginWords.invalidUserId;
    if (this.missing || this.#wait.left > 0) {
      void focusOn(this, '[name="userId"]');
      return;
    }
    if (await this.#askLink.run(userId)) {
      this.mailedFor = userId;
      void focusOn(this, '.mailed');
    } else if (this.#askLink.error?.retryAfter) this.#wait.start(this.#askLink.error.retryAfter);
  };

  readonly #onQuestion = (): void => {
    this.missing = undefined;
    this.mailedFor = '';
    this.#askLink.clear();
    this.#signIn.clear();
    this.#confirm.clear();
    const { question } = this.guard ?? {};
    const ends = this.billing?.session.expiresAt;
    if (question === 'warning' && this.billing && ends !== undefined) {
      this.#left.start((ends - this.billing.now()) / 1000);
    } else this.#left.stop();
    if (question === 'sign-in') this.emit('cb-session-expired', {});
    this.requestUpdate();
    void this.#focusPassword();
  };

  async #focusPassword(): Promise<void> {
    await this.updateComplete;
    // This runs once the dialog is open: nothing in a closed dialog can have the focus.
    await Promise.resolve();
    this.#password()?.focus();
  }

  readonly #onStay = async (): Promise<void> => {
    if (await this.#extend.run(null)) this.guard?.look();
  };

  readonly #onSignOut = async (): Promise<void> => {
    if (await this.#signOut.run(null)) this.emit('cb-signed-out', {});
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void this.#submit();
  };

  async #submit(): Promise<void> {
    const password = this.#box.value('password');
    const userId = this.#userId();
    this.mailedFor = '';
    this.#askLink.clear();
    this.missing = this.#problemWith(userId, password);
    if (this.missing || this.#wait.left > 0) {
      this.#password()?.focus();
      return;
    }
    const confirm = this.guard?.question === 'confirm';
    const action = confirm ? this.#confirm : this.#signIn;
    const session = confirm
      ? await this.#confirm.run(password)
      : await this.#signIn.run({ userId, password });
    this.#box.fill('password', '');
    if (!session) {
      if (action.error?.retryAfter) this.#wait.start(action.error.retryAfter);
      this.#password()?.focus();
    } else if (confirm) this.guard?.answerStepUp(true);
    else this.emit('cb-signed-in', { session });
  }

  #userId(): string {
    return cleanText(this.#box.value('userId'));
  }

  #problemWith(userId: string, password: string): (() => string) | undefined {
    if (!isPossibleUserId(userId)) return () => this.loginWords.invalidUserId;
    if (!password) return () => this.loginWords.passwordMissing;
    if (!tooLong(this, password, passwordLimit)) return undefined;
    return () =>
      this.common.about(this.loginWords.password, tooLong(this, password, passwordLimit));
  }

  #password(): HTMLInputElement | undefined {
    return this.#box.field('password');
  }
}
