import type { Billing, BillingError, FieldError } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import { conflictView, focusConflict } from '../ui/conflict.js';
import { focusOn } from '../ui/focus.js';
import { messageView } from '../ui/states.js';
import { writeFailureView } from '../ui/write-failure.js';
import { Action } from './action.js';
import type { CbElement } from './cb-element.js';
import { Form } from './form.js';
import type { FormOptions } from './form.js';
import { mergeChanges } from './merge.js';
import type { Merge } from './merge.js';
import { own } from './own.js';

type Values<F extends string> = Record<F, string>;

/** The parts of editing a record of the account. */
export interface DraftOptions<F extends string, T> extends Omit<FormOptions<F>, 'initial'> {
  /** Returns the form's values of a record; without one, those that a new record starts with. */
  values: (record: T | undefined) => Values<F>;
  /** Writes it. `base` is what the person started from; it is undefined for a new record. */
  save: (
    billing: Billing,
    draft: { values: Values<F>; base: T | undefined },
    options: { signal: AbortSignal; idempotencyKey: string },
  ) => Promise<T>;
  /** Tells whether what a 412 brought along is a record that can be merged. */
  isRecord: (value: unknown) => value is T;
  /**
   * Tells whether a record holds just what the person typed: then the answer to an earlier save was
   * lost.
   */
  isAsTyped: (record: T, values: Values<F>) => boolean;
  /**
   * Returns what the API found wrong, by the form's fields; unless given, the paths the API names
   * are used.
   */
  findings?: (error: BillingError) => BillingError['fieldErrors'];
  /** Returns the sentence about a finding of the API. */
  say: (name: F, finding: FieldError) => string;
  /** Returns a value as it is read in a conflict, where that differs from how it is typed. */
  shown?: (name: F, value: string) => string;
  /** The read that the record comes from. */
  source: { readonly changedElsewhere: boolean; reload: () => Promise<void> };
  /** Is called when it is saved and the draft is closed. */
  saved: (record: T) => void;
  /** Is called with the present record when the one that `source` read is older. */
  taken: (record: T) => void;
}

/**
 * A record somebody edits: the form with its save, and what follows when somebody else saved first.
 * Then nothing is overwritten and nothing typed is lost: theirs is taken where the person changed
 * nothing, and where both did, the person chooses.
 *
 * @example
 * readonly #draft = new Draft<'number', PurchaseOrder>(this, {
 *   values: (order) => ({ number: order?.number ?? '' }),
 *   save: (billing, { values, base }, options) => base
 *     ? billing.purchaseOrders.update(base.purchaseOrderId, values, { ...options, ifMatch: base.etag })
 *     : billing.purchaseOrders.add(values, options),
 *   …
 * });
 * // open(order) · html`${draft.messages(words.saveFailed)} ${draft.form.field('number', …)}` · submit()
 */
export class Draft<F extends string, T extends { readonly etag: string }> {
  readonly form: Form<F>;
  /**
   * The record that the person started from, or took over from somebody else since; undefined for a
   * new one.
   */
  base: T | undefined = undefined;
  isOpen = false;

  private readonly options: DraftOptions<F, T>;
  readonly #save: Action<{ values: Values<F>; base: T | undefined }, T>;
  #conflict: (Merge<F> & { readonly theirs: Values<F> }) | undefined;

  constructor(
    private readonly host: CbElement,
    options: DraftOptions<F, T>,
  ) {
    this.options = own(options);
    this.form = new Form<F>(host, { ...options, initial: () => this.options.values(this.base) });
    this.#save = new Action(host, { run: options.save });
  }

  get busy(): boolean {
    return this.#save.busy;
  }

  /** Starts from a record, or with a new one. */
  open(base?: T): void {
    this.close();
    this.base = base;
    this.isOpen = true;
    this.form.reset();
  }

  /** Forgets what was typed. */
  close(): void {
    this.isOpen = false;
    this.base = this.#conflict = undefined;
    this.#save.clear();
    this.form.reset();
  }

  /** Checks whether the record was read again and differs. Call it before drawing. */
  follow(now: T | undefined): void {
    if (this.base && now && now.etag !== this.base.etag && !this.busy) this.#take(now);
  }

  /** Saves if all values are right; an error is shown beside its field. */
  readonly submit = (event: Event): void => {
    event.preventDefault();
    if (this.form.check()) void this.#send();
    else this.#save.clear();
  };

  /**
   * Draws the messages above the fields: a conflict or a change from elsewhere, why it was not
   * saved, what is to be corrected.
   * @param failed the title for what could not be saved
   */
  messages(failed: string): unknown {
    const { error } = this.#save;
    return [
      this.#conflict ? this.#conflictView(this.#conflict) : this.#changedElsewhere(),
      error && !this.form.hasErrors
        ? html`<div class="refusal" tabindex="-1">
            ${writeFailureView(this.host, error, { failed })}
          </div>`
        : nothing,
      this.form.summary(),
    ];
  }

  #changedElsewhere(): unknown {
    const { source } = this.options;
    if (!source.changedElsewhere || this.busy) return nothing;
    const { common } = this.host;
    return messageView('info', common.changedElsewhereTitle, common.changedElsewhereText, {
      label: common.loadNewValues,
      act: () => void source.reload(),
    });
  }

  #conflictView({ conflicts, taken, values, theirs }: Merge<F> & { theirs: Values<F> }): unknown {
    const labels = this.options.labels();
    const shown = (name: F, value: string): string => this.options.shown?.(name, value) ?? value;
    return conflictView(this.host, {
      taken: taken.map((name) => labels[name]),
      fields: conflicts.map((name) => ({
        name,
        label: labels[name],
        mine: shown(name, values[name]),
        theirs: shown(name, theirs[name]),
        chosen: this.form.values[name] === theirs[name] ? 'theirs' : 'mine',
      })),
      choose: (name, side) => {
        this.form.set(name as F, (side === 'mine' ? values : theirs)[name as F]);
      },
    });
  }

  async #send(): Promise<void> {
    if (this.busy) return;
    const record = await this.#save.run({ values: this.form.values, base: this.base });
    if (record) this.#done(record);
    else if (this.#save.error) this.#explain(this.#save.error);
  }

  #done(record: T): void {
    this.close();
    this.options.saved(record);
  }

  #explain(error: BillingError): void {
    const { options } = this;
    if (error.code === 'precondition-failed') {
      const { current } = error;
      if (!options.isRecord(current)) void options.source.reload();
      else if (options.isAsTyped(current, this.form.values)) {
        options.taken(current);
        this.#done(current);
      } else this.#take(current);
      return;
    }
    const findings = options.findings?.(error) ?? error.fieldErrors;
    if (!this.form.refuse(findings, options.say)) void focusOn(this.host, '.refusal');
  }

  #take(current: T): void {
    const { values } = this.options;
    const theirs = values(current);
    const merge = mergeChanges(values(this.base), this.form.values, theirs);
    this.base = current;
    this.#conflict = { ...merge, theirs };
    this.#save.clear();
    this.form.values = merge.values;
    this.options.taken(current);
    this.host.requestUpdate();
    void focusConflict(this.host);
  }
}
