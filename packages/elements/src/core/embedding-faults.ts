import type { Billing, BillingError, Session } from '@corporate-billing/sdk';
import { clockFault } from './clock-fault.js';
import { tellDeveloper } from './tell-developer.js';

type Fault = readonly [code: string, message: string];

/**
 * Judges a failed call. Where the page's embedding is at fault and not the payer or the API, the
 * page's developer is told what to do, once for each cause.
 */
export function judgeFailure(error: BillingError, billing: Billing | undefined): void {
  if (!billing) return;
  const clock = clockFault(billing);
  if (clock) tellDeveloper('clock-differs', clock);
  const fault = faultOf(error);
  if (fault) tellDeveloper(...fault);
}

/** Judges a session that nobody ended in the same way. It says nothing about who was signed in. */
export function judgeExpiry(session: Session, billing: Billing): void {
  const fault = cookieFault(session, billing);
  if (fault) tellDeveloper(...fault);
}

const justNow = 60_000;

/** Somebody who signed in a moment ago and is unknown now came back without the cookie. */
function cookieFault(session: Session, billing: Billing): Fault | undefined {
  if (billing.now() - Date.parse(session.authenticatedAt) > justNow) return undefined;
  return [
    'cookie-not-kept',
    'A sign-in succeeded, but the next call came without its cookie: the browser did not keep it. Over ' +
      'plain http it keeps none that is Secure, on another site none that is SameSite=Lax, and mostly ' +
      "none at all: use https, and serve the API from the page's own site.",
  ];
}

function faultOf(error: BillingError): Fault | undefined {
  const { operationId, status, kind, problem } = error;
  if (kind === 'network') return networkFault(operationId);
  if (problem || status === undefined) return undefined;
  if (kind === 'parse' && error.code === 'redirect') return redirected(operationId);
  if (kind === 'parse' && status < 300) return notTheApi(operationId, status);
  return status === 404 || status === 405 || status === 501
    ? wrongAddress(operationId, status)
    : undefined;
}

const redirected = (operationId: string) =>
  [
    'redirected',
    `${operationId} was redirected, and the API never redirects: a sign-in page of a proxy stands ` +
      'before it, or baseUrl lacks its final form (https, a trailing path).',
  ] as const;

const wrongAddress = (operationId: string, status: number) =>
  [
    'wrong-base-url',
    `${operationId} was answered ${String(status)} by something that is not the API, as a static ` +
      'file server does. Check baseUrl in configure(): it is the address in front of /session and ' +
      '/invoices, mostly ending in /v1.',
  ] as const;

const notTheApi = (operationId: string, status: number) =>
  [
    'not-the-api',
    `${operationId} was answered ${String(status)} with something that is not the API's JSON, as a ` +
      'single-page server answers every address with its page. Check baseUrl in configure(), and ' +
      'let the server pass that path on to the API.',
  ] as const;

/** A machine that is offline needs no developer; one with a network does. */
function networkFault(operationId: string) {
  if (!navigator.onLine) return undefined;
  return [
    'unreachable',
    `${operationId} got no answer although this machine is online. Where the API has another ` +
      `origin, it must allow ${location.origin} by CORS, with credentials; the page's policy must ` +
      'allow it in connect-src.',
  ] as const;
}

/**
 * Says which part of ours a policy blocked: the API, a style of the widgets, or Lit's policy.
 *
 * @param target the element that was blocked, where it is one
 */
export function judgePolicy(event: SecurityPolicyViolationEvent, target?: EventTarget): void {
  const fault = policyFault(event, target);
  if (fault) tellDeveloper(...fault);
}

function policyFault(
  event: SecurityPolicyViolationEvent,
  target: EventTarget | undefined,
): Fault | undefined {
  const { effectiveDirective: directive, sample, blockedURI } = event;
  if (directive === 'connect-src' && /\/v\d+\//.test(blockedURI)) {
    return [
      'policy-blocks-api',
      `The page's content security policy blocks the API: add ${new URL(blockedURI).origin} to connect-src.`,
    ];
  }
  if (directive.startsWith('style-src') && isOurStyle(target)) {
    return [
      'policy-blocks-styles',
      "The page's content security policy blocks the widgets' styles: allow them in style-src by a nonce, and give it to window.litNonce.",
    ];
  }
  if (directive === 'trusted-types' && sample.startsWith('lit-html')) {
    return [
      'policy-blocks-lit',
      "A second copy of Lit is on the page: write trusted-types lit-html 'allow-duplicates' in the policy, or bundle one Lit.",
    ];
  }
  return undefined;
}

const isOurStyle = (target: EventTarget | undefined) =>
  target instanceof HTMLElement && target.dataset['cbStyles'] !== undefined;
