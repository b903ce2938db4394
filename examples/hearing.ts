/** Lists what the page around the widgets hears: their events, and the calls of the client. */
import type { CbEvents } from '@corporate-billing/elements';
import type { CallInfo, Hooks } from '@corporate-billing/sdk';
import { make } from './make.js';

/** A new event of the widgets does not compile until it stands here. */
const names: Record<keyof CbEvents, true> = {
  'cb-signed-in': true,
  'cb-signed-out': true,
  'cb-session-expired': true,
  'cb-password-changed': true,
  'cb-quote-accepted': true,
  'cb-quote-rejected': true,
  'cb-invoice-opened': true,
  'cb-invoice-paid': true,
  'cb-pay-opened': true,
  'cb-pay-closed': true,
  'cb-payment-method-saved': true,
  'cb-bill-to-saved': true,
  'cb-invoice-contact-added': true,
  'cb-invoice-contact-changed': true,
  'cb-invoice-contact-removed': true,
  'cb-purchase-order-saved': true,
  'cb-request-submitted': true,
  'cb-error': true,
  'cb-navigate': true,
};

/** Calls back for each event that a widget fires. */
export function onWidgetEvent(tell: (event: CustomEvent<unknown>) => void): void {
  for (const name of Object.keys(names)) {
    document.addEventListener(name, (event) => {
      tell(event as CustomEvent<unknown>);
    });
  }
}

/** Pass these to `createBilling`: each sending becomes an event of the page, `demo-call`. */
export const tellingHooks: Hooks = {
  onResponse: (call) => {
    document.dispatchEvent(new CustomEvent('demo-call', { detail: call }));
  },
  onError: (call) => {
    if (call.status !== undefined) return;
    document.dispatchEvent(new CustomEvent('demo-call', { detail: call }));
  },
};

const most = 60;

/** Returns a list that grows from now on, the newest first. */
export function hearingList(): HTMLElement {
  const list = make('ol', { className: 'demo-heard' });
  const add = (kind: string, text: string): void => {
    list.prepend(make('li', { className: `demo-${kind}` }, [text]));
    list.children[most]?.remove();
  };
  onWidgetEvent(({ type, detail }) => {
    add('event', `${type} ${detailOf(detail)}`);
  });
  document.addEventListener('demo-call', (event) => {
    add('call', callOf((event as CustomEvent<CallInfo>).detail));
  });
  return list;
}

const callOf = ({ method, url, operationId, attempt, status, duration, error }: CallInfo): string =>
  [
    `${method} ${new URL(url).pathname}`,
    status === undefined ? (error?.kind ?? 'no answer') : String(status),
    ...(duration === undefined ? [] : [`${String(Math.round(duration))} ms`]),
    ...(attempt > 1 ? [`sending ${String(attempt)}`] : []),
    `(${operationId})`,
  ].join(' ');

function detailOf(detail: unknown): string {
  const text = JSON.stringify(detail, (_, value: unknown) =>
    value instanceof Error ? { message: value.message } : value,
  );
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
