import type { Session } from '@corporate-billing/sdk';
import { cleanText } from '@corporate-billing/sdk/rules';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { Countdown } from '../../core/countdown.js';
import { focusOn } from '../../ui/focus.js';
import { LazyModule } from '../../core/lazy-module.js';
import { LightDomForm } from '../../core/light-dom-slot.js';
import { pageSingleton } from '../../core/registry.js';
import { tooLongBy } from '../../core/form.js';
import { Resource } from '../../core/resource.js';
import { formatCountdown } from '../../format/date.js';
import { fill } from '../../i18n/fill.js';
import { lightFormStyles } from '../../theme/light-form.styles.js';
import * as icons from '../../ui/icons.js';
import { countdownText, errorText, messageView } from '../../ui/states.js';
import { passwordLimit, userIdLimit } from '../../rules/user-id-rules.js';
import { loginStyles } from './login.styles.js';
import { loginWords } from './login.words.js';
import { fieldToCorrect, nextSignIn, signInStart } from './sign-in-state.js';
import type { SignInEvent, SignInField } from './sign-in-state.js';
import { whereIsMyUserId } from './where-user-id.js';

const sendAgainAfter = 60;
const limits = { userId: userIdLimit, password: passwordLimit };

/**
 * Sign-in for billing contacts, with the way back to a forgotten password; once signed in, who that
 * is and `Sign out`.
 *
 * The form itself is a light-DOM child, so that password managers find it. It is a real `<form>`
 * with `autocomplete` tokens; what it holds is read when it is submitted.
 *
 * @summary Signs a billing contact in and out.
 * @slot heading - replaces the heading
 * @slot empty - replaces what is shown once somebody is signed in
 * @csspart base - everything the widget shows
 * @csspart heading - the heading
 * @fires cb-signed-in - somebody signed in; `detail.session`
 * @fires cb-signed-out - the person signed out here
 * @fires cb-error - something failed; `detail.error`
 */
export class CbLogin extends BillingWidget {
  static override styles = [CbElement.styles, loginStyles];

  readonly #box = new LightDomForm(this, 'form', lightFormStyles);
  readonly #ids = nextIds();

  readonly #session = new Resource<readonly [], Session | null>(this, {
    groups: ['session'],
    args: () => [],
    read: (billing) => billing.session.current(),
  });
  readonly #signIn = new Action<{ userId: string; password: string }, Session>(this, {
    run: (billing, input, options) => billing.session.signIn(input, options),
  });
  readonly #signOut = new Action<null, true>(this, {
    run: (billing, _input, { signal }) => billing.session.signOut({ signal }).then(() => true),
  });
  readonly #ask = new Action<string, true>(this, {
    run: (billing, userId, { signal }) =>
      billing.session.requestPasswordReset({ userId }, { signal }).then(() => true),
  });
  readonly #wait = new Countdown(this);
  readonly #again = new Countdown(this);
  readonly #help = new LazyModule(this, () => import('./login-help.js'));
  #helpAsked = false;

  @state() private flow = signInStart;

  protected override get words(): typeof loginWords {
    return this.wordsOf('login', loginWords);
  }

  override render(): unknown {
    return this.#session.render({
      loading: () => this.#frame(this.#signInView()),
      failed: () => this.#frame(this.#signInView()),
      signedOut: () => this.#frame(this.#stepView()),
      ready: (session) => (session ? this.#signedInView(session) : this.#frame(this.#stepView())),
    });
  }

  protected override updated(): void {
    // The light-DOM form shows the same step in the same words as the shadow part.
    this.#box.render(this.session ? nothing : this.#formView());
    if (!this.#helpAsked && !this.session) {
      this.#helpAsked = true;
      void this.#help.load();
    }
  }

  #stepView(): TemplateResult {
    const { step, userId } = this.flow;
    const help = this.#help.code;
    if (!help || step === 'sign-in') return this.#signInView();
    const props = {
      userId,
      error: this.#ask.error,
      wait: this.#wait.left,
      again: this.#again.left,
      onBack: this.#onBack,
      onSendAgain: this.#onSendAgain,
    };
    return step === 'sent' ? help.sentView(this, props) : help.forgotView(this, props);
  }

  #frame(main: unknown): TemplateResult {
    return html`<div class="frame">
      <div class="form">${main}</div>
      ${whereIsMyUserId(this.words)}
    </div>`;
  }

  #signInView(): TemplateResult {
    const { words } = this;
    return html`<slot name="heading"><h1 part="heading">${words.heading}</h1></slot>
      <p class="lead">${words.lead}</p>
      ${this.#refusal()}
      <slot name="form"></slot>
      <details class="trouble" .open=${this.flow.helpOpen} @toggle=${this.#onTrouble}>
        <summary>${icons.down()} ${words.trouble}</summary>
        ${this.#help.code?.troubleView(this, this.settings.support, this.#onForgot) ?? (this.flow.helpOpen ? this.#help.failure() : nothing)}
      </details>`;
  }

  #signedInView(session: Session): TemplateResult {
    const { words } = this;
    const who = fill<unknown>(words.signedInAs, {
      name: html`<bdi>${session.contactName}</bdi>`,
      userId: html`<bdi>${session.userId}</bdi>`,
    });
    return html`<slot name="empty">
      ${
        this.#signOut.error
          ? messageView('danger', words.signOutFailed, errorText(this, this.#signOut.error))
          : nothing
      }
      <div class="signed-in">
        <span class="muted">${who}</span>
        <button
          class="link"
          type="button"
          aria-busy=${this.#signOut.busy}
          @click=${this.#onSignOut}
        >
          ${this.#signOut.busy ? words.signingOut : words.signOut}
        </button>
      </div>
    </slot>`;
  }

  #refusal(): unknown {
    const { words } = this;
    if (this.#wait.left > 0) {
      return messageView(
        'danger',
        words.tooMany,
        countdownText(words.tooManyWait(formatCountdown(this.#wait.left))),
      );
    }
    if (this.#help.failed) return this.flow.helpOpen ? nothing : this.#help.failure(words.forgot);
    if (this.flow.refused === 'user-id') {
      return messageView('danger', words.invalidUserId, words.invalidUserIdText);
    }
    if (this.flow.refused === 'pair') {
      return messageView('danger', words.invalidPair, words.invalidPairText);
    }
    const error = this.#signIn.error ?? this.#session.error;
    if (!error) return nothing;
    if (error.code === 'too-many-requests') {
      return messageView('info', words.tooMany, words.tooManyOver);
    }
    return messageView('danger', words.failedTitle, errorText(this, error));
  }

  #formView(): unknown {
    const { words } = this;
    const { step } = this.flow;
    if (step === 'sent') return nothing;
    const forgot = step === 'forgot' ? this.#help.code?.helpWords(this) : undefined;
    const busy = forgot ? this.#ask.busy : this.#signIn.busy;
    const idle = forgot ? forgot.submit : words.signIn;
    const label = busy ? (forgot ? forgot.sending : words.signingIn) : idle;
    return html`<form
      class="cb-light-form"
      lang=${this.wordsLanguage}
      novalidate
      @submit=${this.#onSubmit}
    >
      ${this.#userIdField()} ${forgot ? nothing : this.#passwordField()}
      <button class="cb-submit" type="submit" aria-busy=${busy}>${label}</button>
      ${
        forgot
          ? nothing
          : html`<button class="cb-link" type="button" @click=${this.#onForgot}>
              ${words.forgot}
            </button>`
      }
    </form>`;
  }

  #userIdField(): TemplateResult {
    const id = this.#ids.userId;
    const { wrong, refused } = this.flow;
    return html`<div class="cb-field">
      <div class="cb-label-row">
        <label class="cb-label" for=${id}>${this.words.userId}</label>
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
        aria-invalid=${wrong.userId || refused === 'user-id' ? 'true' : nothing}
        aria-describedby=${wrong.userId ? `${id}-error` : nothing}
      />
      ${this.#fieldError('userId')}
    </div>`;
  }

  #passwordField(): TemplateResult {
    const id = this.#ids.password;
    const { wrong } = this.flow;
    return html`<div class="cb-field cb-with-link">
      <div class="cb-label-row">
        <label class="cb-label" for=${id}>${this.words.password}</label>
      </div>
      <input
        class="cb-input"
        id=${id}
        name="password"
        type="password"
        autocomplete="current-password"
        aria-required="true"
        aria-invalid=${wrong.password ? 'true' : nothing}
        aria-describedby=${wrong.password ? `${id}-error` : nothing}
      />
      ${this.#fieldError('password')}
    </div>`;
  }

  #fieldError(name: SignInField): unknown {
    const fault = this.flow.wrong[name];
    if (!fault) return nothing;
    // The field that has the focus is read with its error.
    const isRead = fieldToCorrect(this.flow) === name;
    return html`<div
      class="cb-error"
      id="${this.#ids[name]}-error"
      role="alert"
      aria-live=${isRead ? 'off' : nothing}
    >
      ${fault === 'missing' ? this.words[`${name}Missing`] : tooLongBy(this, limits[name], fault.over)}
    </div>`;
  }

  #input(name: SignInField): HTMLInputElement | undefined {
    return this.#box.field(name);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void (this.flow.step === 'forgot' ? this.#requestLink() : this.#submit());
  };

  #take(event: SignInEvent): void {
    this.flow = nextSignIn(this.flow, event);
  }

  /**
   * Tells whether nothing is to be corrected after this; otherwise moves the focus to the field.
   */
  #check(event: SignInEvent): boolean {
    this.#take(event);
    const field = fieldToCorrect(this.flow);
    if (field) this.#input(field)?.focus();
    return field === undefined;
  }

  async #submit(): Promise<void> {
    if (this.#signIn.busy || this.#wait.left > 0) return;
    const userId = cleanText(this.#box.value('userId'));
    const password = this.#box.value('password');
    this.#help.forget();
    this.#signIn.clear();
    if (!this.#check({ type: 'submitted', userId, password })) return;
    const session = await this.#signIn.run({ userId, password });
    if (!session) {
      this.#explain();
      return;
    }
    this.#box.fill('password', '');
    this.#wait.stop();
    this.#take({ type: 'signed-in' });
    this.emit('cb-signed-in', { session });
  }

  #explain(): void {
    const error = this.#signIn.error;
    if (!error) return;
    if (error.retryAfter) this.#wait.start(error.retryAfter);
    if (error.code === 'invalid-credentials') this.#box.fill('password', '');
    if (this.#check({ type: 'refused', code: error.code })) this.#input('password')?.focus();
  }

  async #requestLink(): Promise<void> {
    if (this.#ask.busy || this.#wait.left > 0) return;
    const userId = cleanText(this.#box.value('userId'));
    this.#ask.clear();
    if (this.#check({ type: 'submitted', userId, password: '' })) await this.#sendLink();
  }

  async #sendLink(): Promise<void> {
    const sent = await this.#ask.run(this.flow.userId);
    if (!sent) {
      if (this.#ask.error?.retryAfter) this.#wait.start(this.#ask.error.retryAfter);
      this.#input('userId')?.focus();
      return;
    }
    this.#take({ type: 'link-sent' });
    this.#again.start(sendAgainAfter);
    await focusOn(this, 'h1');
  }

  readonly #onSendAgain = (): void => void this.#sendLink();

  readonly #onForgot = (): void => void this.#help.use(() => this.#go('forgot'));

  readonly #onTrouble = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    this.#take({ type: 'help-toggled', open });
    if (open && !this.#help.code) void this.#help.use();
  };

  readonly #onBack = (): void => void this.#go('sign-in');

  async #go(step: 'sign-in' | 'forgot'): Promise<void> {
    const typed = this.#input('userId')?.value ?? this.flow.userId;
    this.#take({ type: 'step-chosen', step });
    this.#ask.clear();
    this.#signIn.clear();
    await this.updateComplete;
    const field = this.#input('userId');
    if (!field) return;
    this.#box.fill('userId', typed);
    field.focus();
  }

  readonly #onSignOut = async (): Promise<void> => {
    if (!(await this.#signOut.run(null))) return;
    this.#take({ type: 'signed-out' });
    this.emit('cb-signed-out', {});
    await focusOn(this, `#${this.#ids.userId}`);
  };
}

// The ids are unique: the fields share the document with the page and with other sign-in forms.
function nextIds(): Record<SignInField, string> {
  const count = pageSingleton('login-count', () => ({ last: 0 }));
  count.last += 1;
  const suffix = String(count.last);
  return { userId: `cb-user-id-${suffix}`, password: `cb-password-${suffix}` };
}
