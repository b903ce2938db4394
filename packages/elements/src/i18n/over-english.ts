type Text = ((...args: never[]) => unknown) | string | { readonly [key: string]: Text };

/**
 * Lays one language's words over the English ones: a text that is missing, or has another form than
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
  // Texts that only the language has are kept: English sentences for failures arrive one by one.
  return { ...own, ...Object.fromEntries(merged) } as T;
}

function over(english: Text, own: unknown): unknown {
  if (typeof english === 'string') return isTold(english, own) ? own : english;
  if (typeof english === 'object') return overEnglish(english, own);
  return typeof own === 'function' && own.length <= english.length
    ? sayOr(own as Sentence, english as Sentence)
    : english;
}

/**
 * Tells whether a text has places for everything the English one mentions: a link in it leads on.
 */
const isTold = (english: string, own: unknown): boolean =>
  typeof own === 'string' && (english.match(/\{\w+\}/g) ?? []).every((hole) => own.includes(hole));

type Sentence = (...args: unknown[]) => unknown;

/** Calls a text that is a function; where it throws, the English one is used. */
const sayOr =
  (own: Sentence, english: Sentence): Sentence =>
  (...args) => {
    try {
      const said = own(...args);
      if (typeof said === 'string') return said;
    } catch {
      // The function was written for other arguments than this version passes.
    }
    return english(...args);
  };
