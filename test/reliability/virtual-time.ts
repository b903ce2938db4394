/** Time that passes only when it is told to, so that hours of waiting take a moment. */
export interface VirtualTime {
  now(): number;
  readonly setTimeout: (run: () => void, milliseconds?: number) => number;
  readonly clearTimeout: (id: unknown) => void;
  /** Moves on to the next timer and runs it. Returns false when none waits. */
  step(): boolean;
  /** Forgets the timers that still wait. */
  clear(): void;
}

export function virtualTime(start: number): VirtualTime {
  let now = start;
  let ids = 0;
  const due = new Map<number, { readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    setTimeout(run, milliseconds = 0) {
      due.set(++ids, { at: now + milliseconds, run });
      return ids;
    },
    clearTimeout(id) {
      due.delete(id as number);
    },
    step() {
      let next: number | undefined;
      for (const [id, { at }] of due) {
        if (next === undefined || at < (due.get(next)?.at ?? Infinity)) next = id;
      }
      const found = next === undefined ? undefined : due.get(next);
      if (next === undefined || !found) return false;
      due.delete(next);
      now = Math.max(now, found.at);
      found.run();
      return true;
    },
    clear() {
      due.clear();
    },
  };
}

/** Replaces the page's own timers by virtual time, until the returned function is called. */
export function takeOverTimers(time: VirtualTime): () => void {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setInterval: globalThis.setInterval,
    clearInterval: globalThis.clearInterval,
  };
  Object.assign(globalThis, {
    setTimeout: time.setTimeout,
    clearTimeout: time.clearTimeout,
    // Only countdowns repeat: they redraw, and nothing is drawn here.
    setInterval: () => 0,
    clearInterval: () => undefined,
  });
  return () => {
    Object.assign(globalThis, real);
  };
}

/** Makes random numbers from 0 to 1 that a seed repeats (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
