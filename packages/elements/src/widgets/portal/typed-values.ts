import type { Session } from '@corporate-billing/sdk';
import { holdsCardNumber } from '@corporate-billing/sdk/rules';
import type { CbElement, WidgetTask } from '../../core/cb-element.js';
import { memberOf } from '../../core/own.js';

/** What was entered into each form of a widget. */
type Values = Record<string, string>[];
type TypedTask = Required<Pick<WidgetTask, 'changed'>>;

const key = 'cb-typed';
const widgets = [
  'cb-quotes',
  'cb-invoice-history',
  'cb-pay-invoice',
  'cb-payment-method',
  'cb-billto-form',
  'cb-purchase-orders',
  'cb-account-services',
  'cb-invoice-contacts',
].join();

/** Consent is given to the text that is read: nobody finds it given after a reload. */
const isKept = ([name, value]: [string, string]): boolean =>
  name !== 'consentVersion' && !holdsCardNumber(value);

/**
 * What a person typed into the widgets of the portal and has not sent. It lies in `sessionStorage`
 * from the moment a page is left until the next one takes it, for the same person alone. Passwords
 * and cards are in no form that it reads.
 */
export class TypedValues {
  readonly #values: Map<string, Values>;
  readonly #owner: string;

  constructor(
    private readonly root: HTMLElement,
    { accountId, userId }: Session,
  ) {
    this.#owner = `${accountId} ${userId}`;
    this.#values = new Map(take(this.#owner));
    addEventListener('pagehide', this.#keep);
  }

  end(): void {
    removeEventListener('pagehide', this.#keep);
  }

  /** Notes what the forms hold, because the person may come back to those that are closed now. */
  collect(): void {
    for (const widget of this.root.querySelectorAll<CbElement>(widgets)) {
      const values = tasksOf(widget).map(({ changed }) =>
        Object.fromEntries(Object.entries(changed).filter(isKept)),
      );
      const isTyped = values.some((each) => Object.keys(each).length > 0);
      if (isTyped) this.#values.set(nameOf(widget), values);
    }
  }

  /** Fills in what was noted for the widgets of a selector, once. */
  restore(selector: string): void {
    for (const widget of this.root.querySelectorAll<CbElement>(selector)) {
      const values = this.#values.get(nameOf(widget));
      this.#values.delete(nameOf(widget));
      if (values) fillIn(widget, values);
    }
  }

  readonly #keep = (): void => {
    this.collect();
    try {
      sessionStorage.setItem(
        key,
        JSON.stringify({ owner: this.#owner, values: [...this.#values] }),
      );
    } catch {
      // Without storage a reload begins anew.
    }
  };
}

/** Each quote, invoice and purchase order has a form of its own. */
const nameOf = (widget: HTMLElement): string => {
  const of = widget.localName === 'cb-purchase-orders' ? 'step' : 'number';
  return `${widget.localName} ${widget.getAttribute(of) ?? ''}`;
};

const tasksOf = (widget: CbElement): TypedTask[] =>
  [widget as Pick<WidgetTask, 'changed'>, ...widget.tasks].filter(
    (task): task is TypedTask => memberOf(task, 'changed') !== undefined,
  );

function fillIn(widget: CbElement, values: Values): void {
  tasksOf(widget).forEach((task, at) => {
    task.changed = values[at] ?? {};
  });
}

/** Takes out what the page before this one left, if it was the same person's. */
function take(owner: string): [string, Values][] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as {
      owner?: string;
      values?: [string, Values][];
    };
    sessionStorage.removeItem(key);
    return kept.owner === owner && kept.values ? kept.values : [];
  } catch {
    return [];
  }
}
