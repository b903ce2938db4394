import { own } from './own.js';

type InitName = 'cache' | 'credentials' | 'signal';

/**
 * Picks the parts of a request that this platform's `fetch` takes. Workers at the edge refuse
 * cookies and caches they do not have, and Node refuses the signals of a simulated page; each is
 * left out where it has no meaning. A page without `Request` has a polyfill, which reads what it
 * knows.
 */
export function createPlatform(): (init: RequestInit) => RequestInit {
  let refused: InitName[] | undefined;
  const isRefused = (init: RequestInit) => {
    try {
      return typeof Request !== 'undefined' && !new Request('https://page.invalid', init);
    } catch {
      return true;
    }
  };
  return (init) => {
    refused ??= (['cache', 'credentials', 'signal'] as const).filter((name) =>
      isRefused(own({ [name]: init[name] })),
    );
    for (const name of refused) Reflect.deleteProperty(init, name);
    return init;
  };
}

/** A polyfilled `fetch` may answer without headers, or with `undefined` for a missing one. */
export const headerOf = (response: Response, name: string): string | undefined =>
  (response as Partial<Response>).headers?.get(name) ?? undefined;
