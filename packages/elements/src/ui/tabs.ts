import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import type { UiHost } from './host.js';
import { watchSizes } from './page.js';

/** One tab. `note` explains the count beside the label to those who hear it. */
export interface Tab<K extends string> {
  key: K;
  label: string;
  count?: number;
  note?: string;
}

/**
 * A row of tabs by the ARIA pattern with manual activation: arrow keys move, Enter or Space chooses.
 * The row never wraps; what does not fit scrolls sideways under a fade, the chosen tab in view.
 * The panels are the widget's own: `panelId()` and `tabId()` tie them to their tabs.
 */
export class Tabs<K extends string> implements ReactiveController {
  #shown: string | null = null;
  #row: HTMLElement | null = null;
  readonly #sizes = watchSizes(() => {
    this.#keepInView();
  });

  constructor(
    private readonly host: UiHost,
    private readonly name: string,
  ) {
    host.addController(this);
  }

  tabId(key: K): string {
    return `${this.name}-tab-${key}`;
  }

  panelId(key: K): string {
    return `${this.name}-panel-${key}`;
  }

  /** Moves the focus to a tab. */
  focus(key: K): void {
    this.host.renderRoot.querySelector<HTMLElement>(`#${this.tabId(key)}`)?.focus();
  }

  hostUpdated(): void {
    const row = this.host.renderRoot.querySelector<HTMLElement>('.tabs');
    if (row !== this.#row) {
      this.#sizes?.disconnect();
      this.#row = row;
      this.#shown = null;
      if (row) this.#sizes?.observe(row);
    }
    // Another tab or other words need other room.
    const shown =
      row && `${row.querySelector('[aria-selected="true"]')?.id ?? ''} ${row.textContent}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#keepInView();
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#row = null;
  }

  render(options: {
    label: string;
    tabs: readonly Tab<K>[];
    chosen: K;
    choose: (key: K) => void;
  }): TemplateResult {
    return html`<div
      class="tabs"
      part="tabs"
      role="tablist"
      aria-label=${options.label}
      @keydown=${this.#onKey}
      @focusin=${(event: FocusEvent) => {
        this.#show(event.target as HTMLElement);
      }}
      @scroll=${this.#fade}
    >
      ${options.tabs.map((tab) => this.#tab(tab, options.chosen, options.choose))}
    </div>`;
  }

  #tab(tab: Tab<K>, chosen: K, choose: (key: K) => void): TemplateResult {
    const id = this.tabId(tab.key);
    const selected = tab.key === chosen;
    return html`<button
      class="tab"
      part="tab"
      type="button"
      role="tab"
      id=${id}
      aria-selected=${selected}
      aria-controls=${this.panelId(tab.key)}
      aria-describedby=${tab.note ? `${id}-note` : nothing}
      tabindex=${selected ? 0 : -1}
      @click=${() => {
        choose(tab.key);
      }}
    >
      <span class="tab-label">${tab.label}</span>
      ${
        tab.count
          ? html`<span class="tab-count" aria-hidden="true">${tab.count}</span>
              <span id="${id}-note" hidden>${tab.note}</span>`
          : nothing
      }
    </button>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const row = event.currentTarget as HTMLElement;
    const tabs = [...row.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.indexOf(event.target as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rtl = getComputedStyle(row).direction === 'rtl';
    const to: Partial<Record<string, number>> = {
      ArrowRight: rtl ? at - 1 : at + 1,
      ArrowLeft: rtl ? at + 1 : at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    tabs[(next + tabs.length) % tabs.length]?.focus();
  };

  #keepInView(): void {
    const chosen = this.#row?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (chosen) this.#show(chosen);
  }

  #show(one: HTMLElement): void {
    const row = this.#row;
    if (!row) return;
    const room = row.getBoundingClientRect();
    const tab = one.getBoundingClientRect();
    // The tab stays clear of the fade, so that a part of its neighbour shows that there is more.
    const before = tab.left - fadeWidth - room.left;
    const after = tab.right + fadeWidth - room.right;
    if (before < 0) row.scrollLeft += before;
    else if (after > 0) row.scrollLeft += after;
    this.#fade();
  }

  readonly #fade = (): void => {
    const row = this.#row;
    if (!row) return;
    const rtl = getComputedStyle(row).direction === 'rtl';
    const before = Math.abs(row.scrollLeft) > 1;
    const after = Math.abs(row.scrollLeft) + row.clientWidth < row.scrollWidth - 1;
    row.classList.toggle('fade-left', rtl ? after : before);
    row.classList.toggle('fade-right', rtl ? before : after);
  };
}

const fadeWidth = 40;
