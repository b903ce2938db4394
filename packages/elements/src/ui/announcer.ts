import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { focusedIn } from './focus.js';
import type { FocusHost } from './focus.js';
import { isShown } from './page.js';

/**
 * The standing region in which a widget announces the result of an act. It exists from the first
 * drawing on, because a region that appears together with its text is often not read.
 */
export const statusRegion = (): TemplateResult =>
  html`<div class="visually-hidden" role="status" data-status></div>`;

/**
 * Announces in the standing region what a view marks with `data-say`: once when it is drawn first,
 * and again when its text changes. An element that receives the focus is read anyway and not
 * announced.
 */
export class Announcer {
  #shown: readonly string[] = [];

  constructor(private readonly host: FocusHost) {}

  /** Is called after each drawing. */
  follow(): void {
    const marked = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-say]')];
    const before = this.#shown;
    this.#shown = marked.map(textOf);
    const fresh = marked.filter((each) => !before.includes(textOf(each)));
    if (before.some((text) => !this.#shown.includes(text))) this.#clear(before);
    if (fresh.length === 0) return;
    void this.host.updateComplete.then(() => {
      const held = focusedIn(this.host);
      const unread = fresh.filter(
        (each) => each.isConnected && isShown(each) && !held?.contains(each),
      );
      this.#write(unread.map(textOf).join(' '));
    });
  }

  /** Announces a sentence that is not visible, or has to be heard once more. */
  say(text: string): void {
    void this.host.updateComplete.then(() => {
      this.#write(text);
    });
  }

  #write(text: string): void {
    const region = this.#region();
    if (!region || text === '') return;
    // Setting the same text again is no change, and would not be read.
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  }

  /**
   * Removes texts that are no longer shown: somebody who reads line by line would still find them.
   */
  #clear(gone: readonly string[]): void {
    for (const region of this.host.renderRoot.querySelectorAll<HTMLElement>('[data-status]')) {
      const text = textOf(region);
      if (gone.some((each) => each !== '' && text.includes(each))) region.textContent = '';
    }
  }

  /** The page behind an open dialog is not read: the dialog has a region of its own. */
  #region(): HTMLElement | undefined {
    const { renderRoot } = this.host;
    const inDialog = renderRoot.querySelector<HTMLElement>('dialog[open] [data-status]');
    return inDialog ?? [...renderRoot.querySelectorAll<HTMLElement>('[data-status]')].at(-1);
  }
}

const textOf = (element: HTMLElement): string =>
  element.getAttribute('data-say') || spokenText(element);

/** Returns the text as it is read aloud: a title without a full stop gets one. */
export function spokenText(element: Element): string {
  const blocks = [...element.querySelectorAll(':scope > :is(h3, p, div)')];
  return (blocks.length > 0 ? blocks : [element])
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim()
    .replace(/([^.:!?…])\n/g, '$1. ')
    .replaceAll('\n', ' ');
}
