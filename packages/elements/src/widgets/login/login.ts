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
import { tooLong } from '../../core/form.js';
import { Resource } from '../../core/resource.js';
import { formatCountdown } from '../../format/date.js';
import { fill } from '../../i18n/fill.js';
import { lightFormStyles } from '../../theme/light-form.styles.js';
import * as icons from '../../ui/icons.js';
import { countdownText, errorText, messageView } from '../../ui/states.js';
import { isPossibleUserId, passwordLimit, userIdLimit } from '../../rules/user-id-rules.js';
import { loginStyles } from './login.styles.js';
import { loginWords } from './login.words.js';
import { whereIsMyUserId } from './where-user-id.js';

type Step = 'sign-in' | 'forgot' | 'sent';
type Field = 'userId' | 'password';

const sendAgainAfter = 60;

/**
 * Sign-in for billing contacts, with the way back to a forgotten password; once signed in, who that
 * is and `Sign out`.
 *
 * The form itself is a light-DOM child, so that password managers find it. It is a real `<form>`
 * with `autocomplete` tokens; what it holds is read when it is submitted.
 *
 * @summary Signs a billing contact in and out.
 * @slot heading - replaces the heading
 * @csspart base - everything the widget shows
 * @csspart heading - the heading
 * @csspart dialog - none here
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

  @state() private step: Step = 'sign-in';
  /** Made of the words when it is shown, which may be another language's by then. */
  @state() private wrong: Partial<Record<Field, () => string>> = {};
  @state() private refused: 'user-id' | 'pair' | undefined;
  @state() private helpOpen = false;
  /** The way to a new password could not be loaded. */
  @state() private unreached = false;
  /** Not a secret, and kept so that nobody types it twice. The password is never kept. */
  @state() private userId = '';

  private get words() {
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
    // The light-DOM form shows what the shadow part shows: the same step, the same words.
    this.#box.render(this.session ? nothing : this.#formView());
    if (!this.#helpAsked && !this.session) {
      this.#helpAsked = true;
      void this.#help.load();
    }
  }

  #stepView(): TemplateResult {
    const { step } = this;
    const help = this.#help.code;
    if (!help || step === 'sign-in') return this.#signInView();
    const scene = {
      userId: this.userId,
      error: this.#ask.error,
      wait: this.#wait.left,
      again: this.#again.left,
      onBack: this.#onBack,
      onSendAgain: this.#onSendAgain,
    };
    return step === 'sent' ? help.sentView(this, scene) : help.forgotView(this, scene);
  }

  #frame(main: unknown): TemplateResult {
    return html`<div class="frame">
      <div class="main">${main}</div>
      ${whereIsMyUserId(this.words)}
    </div>`;
  }

  #signInView(): TemplateResult {
    const { words } = this;
    return html`<slot name="heading"><h1 part="heading">${words.heading}</h1></slot>
      <p class="lead">${words.lead}</p>
      ${this.#refusal()}
      <slot name="form"></slot>
      <details
        class="trouble"
        .open=${this.helpOpen}
        @toggle=${(event: Event) => (this.helpOpen = (event.target as HTMLDetailsElement).open)}
      >
        <summary>${icons.down()} ${words.trouble}</summary>
        ${this.#help.code?.troubleView(this, this.settings.support, () => void this.#onForgot()) ?? nothing}
      </details>`;
  }

  #signedInView(session: Session): TemplateResult {
    const { words } = this;
    const who = fill<unknown>(words.signedInAs, {
      name: html`<bdi>${session.contactName}</bdi>`,
      userId: html`<bdi>${session.userId}</bdi>`,
    });
    return html`${
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
      </div>`;
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
    if (this.unreached) return messageView('danger', words.forgot, this.errorTexts.network);
    if (this.refused === 'user-id') {
      return messageView('danger', words.invalidUserId, words.invalidUserIdText);
    }
    if (this.refused === 'pair') {
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
    if (this.step === 'sent') return nothing;
    const { words } = this;
    const forgot = this.step === 'forgot' ? this.#help.code?.helpWords(this) : undefined;
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
        aria-invalid=${this.wrong.userId || this.refused === 'user-id' ? 'true' : nothing}
        aria-describedby=${this.wrong.userId ? `${id}-error` : nothing}
      />
      ${this.#fieldError('userId')}
    </div>`;
  }

  #passwordField(): TemplateResult {
    const id = this.#ids.password;
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
        aria-invalid=${this.wrong.password ? 'true' : nothing}
        aria-describedby=${this.wrong.password ? `${id}-error` : nothing}
      />
      ${this.#fieldError('password')}
    </div>`;
  }

  #fieldError(name: Field): unknown {
    const message = this.wrong[name];
    if (!message) return nothing;
    return html`<div class="cb-error" id="${this.#ids[name]}-error" role="alert">
      ${message()}
    </div>`;
  }

  #input(name: Field): HTMLInputElement | undefined {
    return this.#box.field(name);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void (this.step === 'forgot' ? this.#requestLink() : this.#submit());
  };

  async #submit(): Promise<void> {
    if (this.#signIn.busy || this.#wait.left > 0) return;
    const userId = cleanText(this.#box.value('userId'));
    const password = this.#box.value('password');
    this.refused = undefined;
    this.unreached = false;
    this.#signIn.clear();
    if (!this.#complete(userId, password)) return;
    if (!isPossibleUserId(userId)) {
      this.#refuse('user-id');
      return;
    }
    this.userId = userId;
    const session = await this.#signIn.run({ userId, password });
    if (!session) {
      this.#explain();
      return;
    }
    this.#box.fill('password', '');
    this.#wait.stop();
    this.helpOpen = false;
    this.emit('cb-signed-in', { session });
  }

  #complete(userId: string, password: string): boolean {
    const asked = this.step !== 'forgot';
    const wrong: typeof this.wrong = {};
    if (!userId) wrong.userId = () => this.words.userIdMissing;
    else if (tooLong(this, userId, userIdLimit)) {
      wrong.userId = () => tooLong(this, userId, userIdLimit);
    }
    if (!password && asked) wrong.password = () => this.words.passwordMissing;
    else if (tooLong(this, password, passwordLimit)) {
      wrong.password = () => tooLong(this, password, passwordLimit);
    }
    this.wrong = wrong;
    const first = wrong.userId ? 'userId' : wrong.password ? 'password' : undefined;
    if (first) this.#input(first)?.focus();
    return first === undefined;
  }

  #explain(): void {
    const error = this.#signIn.error;
    if (!error) return;
    if (error.retryAfter) this.#wait.start(error.retryAfter);
    if (error.code === 'invalid-user-id') this.#refuse('user-id');
    else if (error.code === 'invalid-credentials') this.#refuse('pair');
    else this.#input('password')?.focus();
  }

  #refuse(what: 'user-id' | 'pair'): void {
    this.refused = what;
    this.helpOpen = true;
    if (what === 'pair') this.#box.fill('password', '');
    this.#input(what === 'pair' ? 'password' : 'userId')?.focus();
  }

  async #requestLink(): Promise<void> {
    if (this.#ask.busy || this.#wait.left > 0) return;
    const userId = cleanText(this.#box.value('userId'));
    this.#ask.clear();
    if (!this.#complete(userId, '')) return;
    this.userId = userId;
    await this.#sendLink();
  }

  async #sendLink(): Promise<void> {
    const sent = await this.#ask.run(this.userId);
    if (!sent) {
      if (this.#ask.error?.retryAfter) this.#wait.start(this.#ask.error.retryAfter);
      this.#input('userId')?.focus();
      return;
    }
    this.step = 'sent';
    this.#again.start(sendAgainAfter);
    await focusOn(this, 'h1');
  }

  readonly #onSendAgain = (): void => void this.#sendLink();

  readonly #onForgot = async (): Promise<void> => {
    const help = await this.#help.load();
    this.unreached = !help;
    if (help) await this.#go('forgot');
  };

  readonly #onBack = (): void => void this.#go('sign-in');

  async #go(step: Step): Promise<void> {
    const typed = this.#input('userId')?.value ?? this.userId;
    this.step = step;
    this.wrong = {};
    this.refused = undefined;
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
    this.step = 'sign-in';
    this.emit('cb-signed-out', {});
    await focusOn(this, `#${this.#ids.userId}`);
  };
}

// The fields share the document with the page and with other sign-in forms on it.
function nextIds(): Record<Field, string> {
  const count = pageSingleton('login-count', () => ({ last: 0 }));
  count.last += 1;
  const suffix = String(count.last);
  return { userId: `cb-user-id-${suffix}`, password: `cb-password-${suffix}` };
}
