import { pageSingleton } from './registry.js';

/** Listens for what the page's content security policy blocks. What it means is lazy code. */
export function listenForPolicy(): void {
  pageSingleton('policy-listener', () => {
    if (typeof document === 'undefined') return true;
    globalThis.addEventListener('securitypolicyviolation', (event) => {
      // Only while the event is under way does its path lead into shadow roots.
      const [target] = event.composedPath();
      void import('./embedding-faults.js').then(
        ({ judgePolicy }) => {
          judgePolicy(event, target);
        },
        () => undefined,
      );
    });
    return true;
  });
}
