/** Chooses the language of an answer's texts by what the reader prefers. */

interface Wish {
  readonly tag: string;
  readonly weight: number;
}

/** Reads `de-AT, de;q=0.9, en;q=0.5`, the most wanted first; what is not wanted at all is left out. */
function wishesOf(header: string): Wish[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.split(';').map((each) => each.trim());
      const weight = settings.find((each) => /^q=/i.test(each));
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ tag, weight }) => /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

/** Returns the language of the list that a tag asks for: `pt` for `pt-BR`. */
function languageOf(tag: string, offered: readonly string[]): string | undefined {
  const own = tag.toLowerCase();
  return offered.find((each) => own === each || own.startsWith(`${each}-`));
}

/**
 * Returns the first language that the reader prefers and the text has, else the account's, else
 * English.
 *
 * @param header the value of `Accept-Language`, if any
 * @param offered the languages a text has, English among them
 * @param account the account's language
 */
export function chooseLanguage(
  header: string | null,
  offered: readonly string[],
  account: string,
): string {
  const wanted = wishesOf(header ?? '').map(({ tag }) => tag);
  for (const tag of [...wanted, account]) {
    const found = languageOf(tag, offered);
    if (found !== undefined) return found;
  }
  return 'en';
}
