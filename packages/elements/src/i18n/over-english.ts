type Text = ((...args: never[]) => unknown) | string | { readonly [key: string]: Text };

/**
 * One language's words laid over the English ones: whatever it lacks, or holds in another form than
 * this version of the library asks for, stays English. A catalogue may be older than the library,
 * or come from another copy of it on the same page.
 */
export function overEnglish<T extends object>(english: T, own: unknown): T {
  if (typeof own !== 'object' || own === null) return english;
  const texts = Object.entries(english) as [string, Text][];
  const merged = texts.map(([key, text]) => {
    return [
      key,
      Object.hasOwn(own, key) ? over(text, (own as Record<string, unknown>)[key]) : text,
    ];
  });
  // What only the language has is kept: English sentences for failures come one by one.
  return { ...own, ...Object.fromEntries(merged) } as T;
}

function over(english: Text, own: unknown): unknown {
  if (typeof english === 'string') return isTold(english, own) ? own : english;
  if (typeof english === 'object') return overEnglish(english, own);
  return typeof own === 'function' && own.length <= english.length
    ? sayOr(own as Sentence, english as Sentence)
    : english;
}

/** Whether a text has room for all the things the English one speaks of: a link in it is a way on. */
const isTold = (english: string, own: unknown): boolean =>
  typeof own === 'string' && (english.match(/\{\w+\}/g) ?? []).every((hole) => own.includes(hole));

type Sentence = (...args: unknown[]) => unknown;

/** A sentence made by a function of another language; where it fails, the English one is said. */
const sayOr =
  (own: Sentence, english: Sentence): Sentence =>
  (...args) => {
    try {
      const said = own(...args);
      if (typeof said === 'string') return said;
    } catch {
      // Written for other arguments than this version gives.
    }
    return english(...args);
  };
