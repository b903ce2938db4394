import { judgeEmbedding } from './judge-embedding.js';
import { pageSingleton } from './registry.js';

/** Listens for what the page's content security policy blocks. Lazy code judges it. */
export function listenForPolicy(): void {
  pageSingleton('policy-listener', () => {
    if (typeof document === 'undefined') return true;
    globalThis.addEventListener('securitypolicyviolation', (event) => {
      // The event's path leads into shadow roots only while the event is dispatched.
      const [target] = event.composedPath();
      judgeEmbedding((faults) => {
        faults.judgePolicy(event, target);
      });
    });
    return true;
  });
}
