import { readFileSync } from 'node:fs';

/** What the widgets need of a policy, as the package tells its users. */
const { policy } = JSON.parse(
  readFileSync(new URL('../packages/elements/csp.json', import.meta.url), 'utf8'),
);

/**
 * Returns the strictest policy a host page may use; every widget works under it.
 *
 * @param {string | null} [api] Base URL of an API on this machine that the page may call.
 */
export const strictPolicy = (api) =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources.flatMap((source) => filled(source, api))].join(' '))
    .join('; ');

const filled = (source, api) => (source === '{api}' ? localOrigin(api) : [source]);

function localOrigin(address) {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'http:' && url.hostname === 'localhost' ? [url.origin] : [];
}
