import type { BillingError } from '@corporate-billing/sdk';
import { tellDeveloper } from './tell-developer.js';

/**
 * Judges a failed call: where it is the page's embedding that fails and not the payer or the API,
 * the page's developer is told what to do, once a cause. Says nothing of who is signed in.
 */
export function judgeFailure(error: BillingError): void {
  const fault = faultOf(error);
  if (fault) tellDeveloper(...fault);
}

function faultOf(error: BillingError): readonly [code: string, message: string] | undefined {
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

/** Offline needs no developer; a machine with a network does. */
function networkFault(operationId: string) {
  if (!navigator.onLine) return undefined;
  return [
    'unreachable',
    `${operationId} got no answer although this machine is online. Where the API has another ` +
      `origin, it must allow ${location.origin} by CORS, with credentials; the page's policy must ` +
      'allow it in connect-src.',
  ] as const;
}

/** What a blocked policy concerns of ours: the API, a style or script of the widgets, Lit's policy. */
export function judgePolicy(event: SecurityPolicyViolationEvent): void {
  const { effectiveDirective: directive, sample, blockedURI } = event;
  if (directive === 'connect-src' && /\/v\d+\//.test(blockedURI)) {
    tellDeveloper(
      'policy-blocks-api',
      `The page's content security policy blocks the API: add ${new URL(blockedURI).origin} to connect-src.`,
    );
  } else if (directive === 'trusted-types' && sample.startsWith('lit-html')) {
    tellDeveloper(
      'policy-blocks-lit',
      "A second copy of Lit is on the page: write trusted-types lit-html 'allow-duplicates' in the policy, or bundle one Lit.",
    );
  }
}
