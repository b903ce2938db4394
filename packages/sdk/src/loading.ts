import type * as OnDemand from './on-demand.js';

export type Rest = typeof OnDemand;

let loading: Promise<Rest> | undefined;
let loaded: Rest | undefined;

/** Returns the rest of the client, if it is here. */
export const loadedRest = (): Rest | undefined => loaded;

/** Loads the rest of the client. If it cannot be loaded, the next call tries again. */
export const loadRest = (): Promise<Rest> =>
  (loading ??= import('./on-demand.js').then(
    (rest) => (loaded = rest),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  ));
