import { documentPart } from './page.js';

/**
 * Places a menu under the button before it, on `beforetoggle`: it stands in the top layer, and scrolls
 * with the page.
 */
export function placeMenu(event: Event): void {
  if ((event as ToggleEvent).newState !== 'open') return;
  const menu = event.currentTarget as HTMLElement;
  menu.addEventListener('focusout', closeBehindFocus);
  const button = menu.previousElementSibling;
  if (!button) return;
  const { bottom, left, right } = button.getBoundingClientRect();
  const { direction, width, maxWidth } = getComputedStyle(menu);
  const page = documentPart(menu.ownerDocument, 'documentElement').clientWidth;
  const wide = Math.min(parseFloat(width), parseFloat(maxWidth) || Infinity) || 0;
  // Its end stands under that of the button, as far as the page has room.
  const wanted = direction === 'rtl' ? left : right - wide;
  const from = Math.max(8, Math.min(wanted, page - 8 - wide));
  menu.style.setProperty('top', `${String(bottom + scrollY + 6)}px`);
  menu.style.setProperty('left', `${String(from + scrollX)}px`);
}

/** An open menu would cover what Tab leads to behind it. */
function closeBehindFocus({ currentTarget, relatedTarget }: FocusEvent): void {
  const menu = currentTarget as HTMLElement;
  const to = relatedTarget as Node | null;
  if (to && to !== menu.previousElementSibling && !menu.contains(to)) menu.hidePopover();
}
