/** Counts what a page would keep after a widget is gone: listeners, timers, channels, observers … */

type Counts = Readonly<Record<string, number>>;

/** What outlives a widget: a listener on one of these holds whatever it closes over. */
const lasting = (target: unknown): boolean =>
  target === window ||
  target === document ||
  target === document.documentElement ||
  target === document.body ||
  target === navigator.serviceWorker ||
  !(target instanceof Node || target instanceof AbortSignal);

interface Watch {
  counts(): Counts;
  /** Gives the page its own functions back. */
  end(): void;
}

/** Begins to count. What was there before is not known. */
export function watchLeftovers(): Watch {
  const undo: (() => void)[] = [];
  const replace = <T extends object, K extends keyof T>(owner: T, name: K, value: unknown) => {
    const own = owner[name];
    owner[name] = value as T[K];
    undo.push(() => (owner[name] = own));
    return own;
  };
  const listeners = watchListeners(replace);
  const timers = watchTimers(replace);
  const observers = watchObservers(replace);
  const channels = new Set<BroadcastChannel>();
  const Channel = BroadcastChannel;
  class WatchedChannel extends Channel {
    constructor(name: string) {
      super(name);
      channels.add(this);
    }
    override close(): void {
      channels.delete(this);
      super.close();
    }
  }
  replace(globalThis, 'BroadcastChannel', WatchedChannel);
  const urls = new Set<string>();
  const make = replace(URL, 'createObjectURL', (object: Blob) => {
    const url = make(object);
    urls.add(url);
    return url;
  });
  const revoke = replace(URL, 'revokeObjectURL', (url: string) => {
    urls.delete(url);
    revoke(url);
  });
  let sheets = 0;
  class WatchedSheet extends CSSStyleSheet {
    constructor(options?: CSSStyleSheetInit) {
      super(options);
      sheets += 1;
    }
  }
  replace(globalThis, 'CSSStyleSheet', WatchedSheet);
  return {
    counts: () => ({
      ...listeners(),
      timers: timers.size,
      observers: observers.size,
      channels: channels.size,
      'object URLs': urls.size,
      'sheets made': sheets,
      'sheets of the document': document.adoptedStyleSheets.length + document.styleSheets.length,
      elements: document.querySelectorAll('*').length,
    }),
    end() {
      for (const each of undo.reverse()) each();
    },
  };
}

type Replace = <T extends object, K extends keyof T>(owner: T, name: K, value: unknown) => T[K];

function watchListeners(replace: Replace): () => Counts {
  const { prototype } = EventTarget;
  const held = new Map<EventTarget, Map<string, Set<unknown>>>();
  const of = (target: EventTarget, key: string) => {
    const all = held.get(target) ?? new Map<string, Set<unknown>>();
    held.set(target, all);
    const set = all.get(key) ?? new Set();
    all.set(key, set);
    return set;
  };
  const keyOf = (type: string, options: boolean | EventListenerOptions | undefined) => {
    const captures = typeof options === 'object' ? options.capture : options;
    return captures ? `${type}, captured` : type;
  };
  const add = replace(
    prototype,
    'addEventListener',
    function (
      this: EventTarget | undefined,
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | AddEventListenerOptions,
    ) {
      const target = this ?? window;
      if (listener && lasting(target)) {
        const set = of(target, keyOf(type, options));
        set.add(listener);
        const { once, signal } = typeof options === 'object' ? options : {};
        const gone = () => void set.delete(listener);
        if (once) add.call(target, type, gone, { once });
        if (signal) add.call(signal, 'abort', gone, { once: true });
      }
      add.call(target, type, listener, options);
    },
  );
  const remove = replace(
    prototype,
    'removeEventListener',
    function (
      this: EventTarget | undefined,
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | EventListenerOptions,
    ) {
      const target = this ?? window;
      held.get(target)?.get(keyOf(type, options))?.delete(listener);
      remove.call(target, type, listener, options);
    },
  );
  return () => {
    const counts: Record<string, number> = {};
    for (const [target, byType] of held) {
      for (const [key, set] of byType) {
        const name = `listeners of ${target.constructor.name} for ${key}`;
        if (set.size > 0) counts[name] = (counts[name] ?? 0) + set.size;
      }
    }
    return counts;
  };
}

function watchTimers(replace: Replace): Set<unknown> {
  const live = new Set<unknown>();
  for (const [begin, end, again] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
  ] as const) {
    const own = replace(globalThis, begin, (run: () => void, ...rest: number[]) => {
      const id: unknown = own(
        () => {
          if (!again) live.delete(id);
          run();
        },
        ...rest,
      );
      live.add(id);
      return id;
    });
    const stop = replace(globalThis, end, (id: number) => {
      live.delete(id);
      stop(id);
    });
  }
  return live;
}

function watchObservers(replace: Replace): Set<unknown> {
  const live = new Set<unknown>();
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const owner = prototype as { observe: (...given: unknown[]) => void; disconnect: () => void };
    const observe = replace(owner, 'observe', function (this: object, ...given: unknown[]) {
      live.add(this);
      observe.apply(this, given);
    });
    const disconnect = replace(owner, 'disconnect', function (this: object) {
      live.delete(this);
      disconnect.call(this);
    });
  }
  return live;
}
