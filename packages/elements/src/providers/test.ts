import type { Billing, CallInput } from '@corporate-billing/sdk';
import { html, nothing, render } from 'lit';
import { adoptSheets } from '../core/adopt-sheets.js';
import { languageOf } from '../core/language.js';
import { documentPart, openModal } from '../ui/page.js';
import { pageSingleton } from '../core/registry.js';
import { askForWords, hasWords, wordsLocale, wordsOf } from '../core/locales.js';
import * as icons from '../ui/icons.js';
import { PaymentFieldsError } from './provider.js';
import type { PaymentContext, PaymentFields, PaymentProvider } from './provider.js';
import { testProviderStyles } from './test.styles.js';
import { testProviderWords } from './test.words.js';
import type { TestProviderWords } from './test.words.js';

type TestInput = CallInput<'createTestToken'>['body'];
type TestCard = Extract<TestInput, { testCard: unknown }>['testCard'];
type TestDebit = Extract<TestInput, { testDebit: unknown }>['testDebit'];

const cards: readonly (readonly [card: TestCard, last4: string])[] = [
  ['visa-ok', '1881'],
  ['declined', '0002'],
  ['authentication-required', '3184'],
  ['processing', '5454'],
  ['expired', '0069'],
];

const debits: Record<TestDebit, readonly [bank: string, last4: string]> = {
  'ach-ok': ['Example Trust Bank', '6789'],
  'sepa-ok': ['Banque Exemple', '0028'],
};

interface Choice {
  readonly value: TestCard | TestDebit;
  readonly label: string;
  readonly detail: string;
}

function choicesOf({ kind, currency }: PaymentContext, words: TestProviderWords): Choice[] {
  if (kind === 'card') {
    return cards.map(([value, last4]) => ({
      value,
      label: words[value],
      detail: words.ending(last4),
    }));
  }
  const value: TestDebit = currency === 'EUR' ? 'sepa-ok' : 'ach-ok';
  return [{ value, label: words[value], detail: words.accountEnding(...debits[value]) }];
}

/**
 * The payment provider of demos and tests: named test cards and debits as choices, never a number
 * field. Its tokens come from the API's `createTestToken`, which no production backend offers.
 *
 * @param billing the client whose backend makes the tokens
 */
export function testProvider(billing: Billing): PaymentProvider {
  return {
    kinds: ['card', 'directDebit'],
    async mount(node, context) {
      await askForWords(context.locale, 'testProvider');
      return new TestFields(billing, node, context);
    },
    authenticate: (_nextAction, { signal }) => askAsTheBank(signal),
  };
}

class TestFields implements PaymentFields {
  #chosen: string | undefined;
  readonly #group = nextGroup();

  constructor(
    private readonly billing: Billing,
    private readonly node: HTMLElement,
    private context: PaymentContext,
  ) {
    adoptSheets(node.ownerDocument, [testProviderStyles]);
    this.#draw();
  }

  async tokenize({ signal }: { signal: AbortSignal }) {
    await this.check();
    const { kind } = this.context;
    const body = { [kind === 'card' ? 'testCard' : 'testDebit']: this.#chosen } as TestInput;
    const { paymentToken, display } = await this.billing.call(
      'createTestToken',
      { body },
      { signal },
    );
    const { brand, last4, bankName } = display;
    return {
      paymentToken,
      display: {
        ...(brand === undefined ? {} : { brand }),
        ...(last4 === undefined ? {} : { last4 }),
        ...(bankName === undefined ? {} : { bankName }),
      },
    };
  }

  check(): Promise<void> {
    if (this.#chosen !== undefined) return Promise.resolve();
    const { kind } = this.context;
    const word = kind === 'card' ? 'chooseCard' : 'chooseDebit';
    const say = (): string => wordsFor(this.context.locale)[word];
    return Promise.reject(new PaymentFieldsError(say, kind));
  }

  focus(): void {
    const radios = [...this.node.querySelectorAll('input')];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
  }

  update(context: PaymentContext): void {
    if (context.kind !== this.context.kind) this.#chosen = undefined;
    this.context = context;
    if (hasWords(wordsLocale(context.locale), 'testProvider')) this.#draw();
    else void this.#drawLater(context);
  }

  async #drawLater(context: PaymentContext): Promise<void> {
    await askForWords(context.locale, 'testProvider');
    if (this.context === context) this.#draw();
  }

  destroy(): void {
    // Words that are still on their way draw nothing any more.
    this.context = { ...this.context };
    render(nothing, this.node);
  }

  #draw(): void {
    const words = wordsFor(this.context.locale);
    const note = this.context.kind === 'card' ? words.cardNote : words.debitNote;
    render(
      html`<fieldset class="cb-test-fields">
        <legend>${icons.lock()}<span>${note}</span></legend>
        ${choicesOf(this.context, words).map(
          ({ value, label, detail }) =>
            html`<label>
              <input
                type="radio"
                name=${this.#group}
                value=${value}
                .checked=${this.#chosen === value}
                @change=${() => {
                  this.#choose(value);
                }}
              />
              <span>${label}</span> <span>${detail}</span>
            </label>`,
        )}
      </fieldset>`,
      this.node,
    );
  }

  #choose(value: string): void {
    this.#chosen = value;
    this.context.onChange({ complete: true });
  }
}

const wordsFor = (locale: string): TestProviderWords =>
  wordsOf('testProvider', testProviderWords, wordsLocale(locale));

/** Plays the bank's own page: it knows nothing of the widget, only whether the person agrees. */
async function askAsTheBank(signal: AbortSignal): Promise<{ result: unknown }> {
  adoptSheets(document, [testProviderStyles]);
  const body = documentPart(document, 'body');
  const locale = wordsLocale(languageOf(body));
  await askForWords(locale, 'testProvider');
  const words = wordsFor(locale);
  const dialog = document.createElement('dialog');
  dialog.className = 'cb-test-bank';
  dialog.lang = locale;
  dialog.setAttribute('aria-label', words.bankTitle);
  return new Promise((resolve, reject) => {
    const answer = (status: 'succeeded' | 'failed') => () => {
      dialog.remove();
      resolve({ result: { status } });
    };
    const leave = () => {
      dialog.remove();
      reject(new DOMException('The challenge was left.', 'AbortError'));
    };
    signal.addEventListener('abort', leave);
    render(
      html`<h2>${words.bankTitle}</h2>
        <p>${words.bankText}</p>
        <div>
          <button type="button" @click=${answer('failed')}>${words.decline}</button>
          <button class="cb-confirm" type="button" @click=${answer('succeeded')}>
            ${words.confirm}
          </button>
        </div>`,
      dialog,
    );
    // Closing it gives no answer: the bank has heard nothing, and can be asked again.
    dialog.addEventListener('cancel', leave);
    body.append(dialog);
    openModal(dialog);
    dialog.querySelector<HTMLElement>('.cb-confirm')?.focus();
  });
}

// Radios with the same name are one choice: two widgets on a page must not share a name.
function nextGroup(): string {
  const count = pageSingleton('test-provider-groups', () => ({ last: 0 }));
  count.last += 1;
  return `cb-test-${String(count.last)}`;
}
