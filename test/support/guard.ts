import { all, press, textIn, type } from './mount.js';
import type { Widget } from './mount.js';

/** Waits, update by update, until a condition holds; the runner's own limit ends it. */
export async function settledWith(widget: Widget, there: () => boolean): Promise<void> {
  while (!there()) {
    await new Promise((next) => requestAnimationFrame(next));
    await widget.updateComplete;
  }
}

/** Waits for the page's guard of the session, until it asks for the password. */
export async function theGuard(says = 'Confirm'): Promise<Widget> {
  for (;;) {
    // The guard of an earlier test may have come late, and asks nothing.
    for (const guard of document.querySelectorAll<Widget>('cb-session-guard')) {
      await guard.updateComplete;
      if (textIn(guard).includes(says)) return guard;
    }
    await new Promise((next) => requestAnimationFrame(next));
  }
}

/** Gives the password once more, as a step-up asks. */
export async function confirmIdentity(secret = 'Rescue-2026!'): Promise<void> {
  const guard = await theGuard();
  await type(guard, 'Password', secret);
  await press(guard, 'Confirm');
}

/** Gives the password of the person whose session has ended. */
export async function signInAgain(secret = 'Rescue-2026!'): Promise<void> {
  const guard = await theGuard('Sign in again');
  await type(guard, 'Password', secret);
  await press(guard, 'Sign in');
}

/** Presses the button that continues the act which the session's end had stopped. */
export async function goOn(widget: Widget): Promise<void> {
  await settledWith(widget, () => textIn(widget).includes('Continue where you left off?'));
  all(widget, '.notice-act')[0]?.click();
}
