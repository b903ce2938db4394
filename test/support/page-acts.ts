/** Does to a widget what pages, frameworks and translators do without asking it. */

/** Makes one element like another, as libraries for morphing do: nodes are kept where tags agree. */
export function morph(from: Element, to: Element): void {
  for (const { name } of [...from.attributes])
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) from.value = to.value;
  const wanted = [...to.childNodes];
  const had = [...from.childNodes];
  wanted.forEach((want, at) => {
    const have = had[at];
    if (have instanceof Element && want instanceof Element && have.localName === want.localName) {
      morph(have, want);
    } else if (have) have.replaceWith(want.cloneNode(true));
    else from.append(want.cloneNode(true));
  });
  for (const rest of had.slice(wanted.length)) rest.remove();
}

const parsed = (html: string): Element => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as Element;
};

const boxOf = (widget: Element): Element =>
  widget.querySelector(':scope > [data-cb-box]') as Element;

/** Returns the widget as the page's server knows it: with something inside that is not ours. */
const fromServer = (widget: Element, inside: string): Element => {
  const copy = widget.cloneNode(false) as Element;
  // The target is parsed inertly: it never becomes a living element.
  return parsed(`<div>${copy.outerHTML.replace('></', `>${inside}</`)}</div>`)
    .firstElementChild as Element;
};

export type PageAct = (widget: HTMLElement) => void | Promise<void>;

/** @returns takes its elements away again */
export function pageActs(remains: Set<Element>): Record<string, PageAct> {
  const place = (tag: string): HTMLElement => {
    const element = document.createElement(tag);
    remains.add(element);
    document.body.append(element);
    return element;
  };
  return {
    'renders text into it': (widget) => {
      widget.textContent = 'Loading';
    },
    'takes its children': (widget) => {
      widget.replaceChildren();
    },
    'morphs it to an empty one': (widget) => {
      morph(widget, fromServer(widget, ''));
    },
    'morphs it to one that holds text': (widget) => {
      morph(widget, fromServer(widget, 'Loading'));
    },
    'morphs it to one that holds an element of the same tag': (widget) => {
      morph(widget, fromServer(widget, '<div id="theirs" class="theirs">Loading</div>'));
    },
    'morphs it twice': (widget) => {
      morph(widget, fromServer(widget, '<div>Loading</div>'));
      morph(widget, fromServer(widget, '<p>Loaded</p>'));
    },
    'morphs it to what it was before anything was typed': (widget) => {
      morph(widget, parsed(widget.outerHTML));
    },
    'restores a snapshot': (widget) => {
      const snapshot = widget.innerHTML;
      widget.innerHTML = snapshot;
    },
    'restores a snapshot that was cleaned of unknown attributes': (widget) => {
      const snapshot = widget.innerHTML.replace(/ data-[\w-]+="[^"]*"/g, '');
      widget.innerHTML = snapshot;
    },
    'adds a snapshot to what is there': (widget) => {
      widget.insertAdjacentHTML('beforeend', widget.innerHTML);
    },
    'takes what is inside the box': (widget) => {
      boxOf(widget).replaceChildren();
    },
    'takes the attributes of the box': (widget) => {
      for (const { name } of [...boxOf(widget).attributes]) boxOf(widget).removeAttribute(name);
    },
    'moves the box': (widget) => {
      widget.prepend(document.createTextNode(' '), boxOf(widget));
    },
    'moves it': (widget) => {
      place('section').append(widget);
    },
    'moves it into a shadow root': (widget) => {
      place('div').attachShadow({ mode: 'open' }).append(widget);
    },
    'moves it away and back': (widget) => {
      const home = widget.parentElement;
      place('section').append(widget);
      home?.append(widget);
    },
    'takes it out for a while and puts it back': async (widget) => {
      const home = widget.parentElement;
      widget.remove();
      await new Promise(requestAnimationFrame);
      home?.append(widget);
    },
  };
}

/** These acts concern only the fields of a form. */
export const fieldActs: Record<string, PageAct> = {
  'empties the fields': (widget) => {
    for (const input of widget.querySelectorAll('input')) input.value = '';
  },
  'takes the fields': (widget) => {
    for (const input of widget.querySelectorAll('input')) input.remove();
  },
  'takes the form': (widget) => {
    widget.querySelector('form')?.remove();
  },
  'puts other elements in the place of the fields': (widget) => {
    for (const input of widget.querySelectorAll('input')) {
      input.replaceWith(document.createElement('input'));
    }
  },
  'changes the attributes of the fields': (widget) => {
    for (const input of widget.querySelectorAll('input')) {
      for (const name of ['id', 'name', 'type', 'autocomplete', 'class'])
        input.removeAttribute(name);
    }
  },
  'changes the order of the fields': (widget) => {
    const form = widget.querySelector('form');
    form?.append(...[...form.children].reverse());
  },
};

/** Wraps every text in elements of its own, as page translators do. @returns how many */
export function translate(root: Node, say: (text: string) => string = (text) => text): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const shown = texts.filter(
    ({ data, parentElement }) =>
      data.trim() !== '' &&
      parentElement?.closest('style, script, [translate="no"], font') === null,
  );
  for (const text of shown) {
    const outer = document.createElement('font' as string);
    const inner = outer.appendChild(document.createElement('font' as string));
    inner.append(say(text.data));
    text.replaceWith(outer);
  }
  return shown.length;
}

/** Translates by a translator that keeps the page's own text nodes inside its elements. */
export function wrap(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('style, font')) continue;
    const font = document.createElement('font' as string);
    text.before(font);
    font.append(text);
  }
}
