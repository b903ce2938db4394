/**
 * Returns the strictest policy a host page may use; every widget works under it.
 *
 * @param {string | null} [api] Base URL of an API on this machine that the page may call.
 */
export function strictPolicy(api) {
  const connect = ["'self'", ...localOrigin(api)].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${connect}`,
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "worker-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

function localOrigin(address) {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'http:' && url.hostname === 'localhost' ? [url.origin] : [];
}
