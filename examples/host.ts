import { startDemo } from './demo.js';
import { followPageLanguage } from './host-words.js';
import './people.js';
import './toolbar.js';

const menu = document.querySelector<HTMLButtonElement>('.host-menu');
const navigation = document.querySelector<HTMLElement>('.host-nav');

menu?.addEventListener('click', () => {
  const open = navigation?.toggleAttribute('data-open') ?? false;
  menu.setAttribute('aria-expanded', String(open));
});

// The fictional product around the portal has no pages of its own.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href="#"]') : null;
  if (link) event.preventDefault();
});

followPageLanguage();
await startDemo();
