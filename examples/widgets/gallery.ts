/** Gives each card of the gallery a living miniature of its widget, and the tag to copy. */
import { button, make } from '../make.js';

/** A miniature is a page of its own; it comes once its card is seen, and takes no part in the page. */
const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    requestIdleCallback(() => {
      target.append(miniature(target.getAttribute('data-address') ?? ''));
    });
  }
});

function miniature(address: string): HTMLIFrameElement {
  const url = new URL(address, location.href);
  url.searchParams.set('toolbar', 'off');
  url.searchParams.set('transport', 'page');
  const frame = make('iframe', { src: url.href, tabIndex: -1, inert: true });
  frame.setAttribute('aria-hidden', 'true');
  return frame;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.gallery dt a')) {
  const card = link.closest('div');
  const tag = `<${link.textContent.trim()}></${link.textContent.trim()}>`;
  const copied = make('span', { role: 'status' });
  const copy = button('Copy the tag', () => {
    navigator.clipboard.writeText(tag).then(
      () => (copied.textContent = 'Copied.'),
      () => (copied.textContent = 'This browser copies nothing: select the tag.'),
    );
  });
  copy.setAttribute('aria-label', `Copy the tag ${tag}`);
  const frame = make('dd', { className: 'miniature' });
  frame.dataset['address'] = link.href;
  card?.append(make('dd', { className: 'copy' }, [make('code', {}, [tag]), copy, copied]), frame);
  seen.observe(frame);
}
