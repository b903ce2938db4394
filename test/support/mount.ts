import { createBilling } from '@corporate-billing/sdk';
import type { Billing, BillingOptions } from '@corporate-billing/sdk';
import { configure } from '@corporate-billing/elements';
import type { ConfigureOptions } from '@corporate-billing/elements';
import { tags } from '@corporate-billing/elements/define/tags.js';
import { testProvider } from '@corporate-billing/elements/providers/test.js';
import { createMockBackend } from '@corporate-billing/mocks';

export type Backend = ReturnType<typeof createMockBackend>;

/** The members of a widget that every test needs. */
export type Widget = HTMLElement & {
  settled(): Promise<void>;
  reload(): Promise<void>;
  updateComplete: Promise<boolean>;
};

export interface World {
  widget: Widget;
  backend: Backend;
  billing: Billing;
}

export interface MountOptions {
  /** The demo User ID that is already signed in. */
  user?: string;
  scenario?: string;
  /** Sets the time of the frozen clock. */
  now?: string;
  lang?: string;
  attributes?: Record<string, string>;
  settings?: Pick<ConfigureOptions, 'paymentProvider' | 'support' | 'theme' | 'locale'>;
  /** Stands between the client and the backend, to lose or to garble what passes. */
  between?: (onwards: typeof fetch) => typeof fetch;
  /** The client's own time, for tests about time. */
  timers?: BillingOptions['timers'];
  /** Runs before the widget is on the page. */
  before?: (backend: Backend, billing: Billing) => void | Promise<void>;
  /** Does not wait for the first read. */
  hasty?: boolean;
}

const open = new Set<() => void>();

let everyAnswer: ((onwards: typeof fetch) => typeof fetch) | undefined;

/** Lets all answers of later mounts pass through a function, until it is undefined again. */
export function passAllThrough(change: typeof everyAnswer): void {
  everyAnswer = change;
}

/**
 * Makes a world of its own for a test: a frozen pretended backend, a client on it, and one widget
 * on the page.
 */
export async function mount(tag: string, options: MountOptions = {}): Promise<World> {
  await (tags as Partial<Record<string, () => Promise<unknown>>>)[tag]?.();
  const backend = createMockBackend({
    clock: 'frozen',
    latency: 0,
    ...(options.now ? { now: options.now } : {}),
  });
  if (options.user) await backend.signInAs(options.user);
  if (options.scenario) await backend.use(options.scenario as Parameters<typeof backend.use>[0]);
  const answers = everyAnswer?.(backend.fetch) ?? backend.fetch;
  const billing = createBilling({
    baseUrl: 'https://mock.example/v1',
    fetch: options.between?.(answers) ?? answers,
    // The SDK tests retries; here each answer is the last.
    retry: { attempts: 1 },
    timers: options.timers,
  });
  configure(billing, { paymentProvider: testProvider(billing), ...options.settings });
  await options.before?.(backend, billing);
  const widget = document.createElement(tag) as Widget;
  if (options.lang) widget.lang = options.lang;
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    widget.setAttribute(name, value);
  }
  document.body.append(widget);
  open.add(() => {
    widget.remove();
    billing.close();
  });
  if (!options.hasty) await widget.settled();
  return { widget, backend, billing };
}

afterEach(() => {
  for (const close of open) close();
  open.clear();
  // The page's guard of the session outlives the widgets, so it is removed here.
  for (const guard of document.querySelectorAll('cb-session-guard')) guard.remove();
  // The next test is another person's first visit.
  localStorage.clear();
});

/** Finds everything inside a widget, including its light-DOM forms and embedded widgets. */
export function all(widget: Element, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (root: ParentNode): void => {
    found.push(...root.querySelectorAll<HTMLElement>(selector));
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  if (widget.shadowRoot) visit(widget.shadowRoot);
  visit(widget);
  return found;
}

/** Returns the shown text; the status region repeats it and is left out. */
const textOf = (element: Element): string => {
  const said = [...element.querySelectorAll('[data-status]')].map((each) => each.textContent);
  let text = element.textContent;
  for (const each of said) {
    const at = each === '' ? -1 : text.lastIndexOf(each);
    if (at >= 0) text = text.slice(0, at) + text.slice(at + each.length);
  }
  return text.replace(/\s+/g, ' ').trim();
};

/** Returns the text on screen, including shadow roots and light-DOM children. */
export const textIn = (widget: Element): string =>
  [widget.shadowRoot, widget].map((root) => root && textOf(root as unknown as Element)).join(' ');

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);

/** Finds the one button or link with a name; of several, the first visible one. */
export function button(widget: Element, name: string): HTMLElement {
  const named = all(widget, 'button, a[href], summary, [role="tab"], [role="button"]').filter(
    (element) => nameOf(element) === name || textOf(element) === name,
  );
  const found = named.find((element) => element.checkVisibility()) ?? named[0];
  if (!found) throw new Error(`No button "${name}" in <${widget.localName}>: ${textIn(widget)}`);
  return found;
}

/** Presses a button and waits until everything has settled. */
export async function press(widget: Widget, name: string): Promise<void> {
  button(widget, name).click();
  await widget.settled();
}

/** Finds the field with a label. */
export function field(widget: Element, label: string): HTMLInputElement {
  const found = all(widget, 'label').find((element) => textOf(element).startsWith(label));
  const root = found?.getRootNode() as ParentNode | undefined;
  const id = found?.getAttribute('for');
  const control = id
    ? root?.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)
    : found?.querySelector<HTMLInputElement>('input, select, textarea');
  if (!control) throw new Error(`No field "${label}" in <${widget.localName}>: ${textIn(widget)}`);
  return control;
}

/** Types into the field with a label, as a person would. */
export async function type(widget: Widget, label: string, value: string): Promise<void> {
  const control = field(widget, label);
  control.focus();
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await widget.updateComplete;
}

/** Returns the text that is announced as an alert. */
export const alertOf = (widget: Element): string =>
  all(widget, '[role="alert"]').map(textOf).join(' ');

/** Lists the body rows of the shown tables. */
export const rowsOf = (widget: Element): HTMLElement[] => all(widget, 'tbody tr');

/** Finds the focus through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Waits for the next event of a type. */
export const nextEvent = <T>(target: EventTarget, name: string): Promise<CustomEvent<T>> =>
  new Promise((resolve) => {
    const hear = (event: Event): void => {
      resolve(event as CustomEvent<T>);
    };
    target.addEventListener(name, hear, { once: true });
  });

/** Catches the files a page would save, until the test is over. */
export function catchSaved(): { name: string; file: Promise<Blob> }[] {
  const saved: { name: string; file: Promise<Blob> }[] = [];
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')
    ?.value as () => void;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (!this.download) click.call(this);
    else saved.push({ name: this.download, file: fetch(this.href).then((file) => file.blob()) });
  };
  open.add(() => {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });
  return saved;
}

/** A tab as `window.open` returns it, under watch. */
export interface CaughtTab {
  closed: boolean;
  address: string;
  text: string;
}

/** Catches the tabs a page would open, until the test is over; refuses them if told to. */
export function catchTabs(options: { refuse?: boolean; viewer?: boolean } = {}): CaughtTab[] {
  const tabs: CaughtTab[] = [];
  const openTab = window.open.bind(window);
  window.open = () => {
    if (options.refuse) return null;
    const tab: CaughtTab = { closed: false, address: '', text: '' };
    tabs.push(tab);
    return {
      get closed() {
        return tab.closed;
      },
      close: () => (tab.closed = true),
      document: {
        title: '',
        body: {
          set textContent(text: string) {
            tab.text = text;
          },
        },
      },
      location: { replace: (address: string) => (tab.address = address) },
    } as unknown as Window;
  };
  Object.defineProperty(navigator, 'pdfViewerEnabled', {
    value: options.viewer ?? true,
    configurable: true,
  });
  open.add(() => {
    window.open = openTab;
    Reflect.deleteProperty(navigator, 'pdfViewerEnabled');
  });
  return tabs;
}
