/** Under the strict policy no markup may be parsed from text, so elements are made one by one. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

export function button(name: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, [name]);
  made.addEventListener('click', press);
  return made;
}

/** Makes a select with a label of its own. */
export function choice(
  name: string,
  values: readonly (readonly [value: string, name: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = make('select', {});
  select.dataset['name'] = name;
  for (const [value, words] of values) select.append(new Option(words, value));
  select.value = values.some(([value]) => value === chosen) ? chosen : (values[0]?.[0] ?? '');
  select.addEventListener('change', () => {
    choose(select.value);
  });
  return make('label', {}, [make('span', {}, [name]), select]);
}

/** Folds a part of the toolbar away. What stood open stands open again after a reload. */
export function foldable(name: string, content: readonly (Node | string)[]): HTMLDetailsElement {
  const fold = make('details', { open: memory.has(`open ${name}`) }, [
    make('summary', {}, [name]),
    ...content,
  ]);
  fold.addEventListener('toggle', () => {
    memory.set(`open ${name}`, fold.open);
  });
  return fold;
}

const prefix = 'corporate-billing-demo ';

/** What this tab remembers over a reload; nothing where the browser keeps nothing. */
export const memory = {
  has(name: string): boolean {
    try {
      return sessionStorage.getItem(prefix + name) !== null;
    } catch {
      return false;
    }
  },
  set(name: string, on: boolean): void {
    try {
      if (on) sessionStorage.setItem(prefix + name, '');
      else sessionStorage.removeItem(prefix + name);
    } catch {
      // A browser that keeps nothing forgets at the next reload.
    }
  },
};
