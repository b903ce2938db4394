/** A person without a mouse reaches everything by Tab, and does everything by a key. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.js';

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.matches(':focus'));

/** Presses Tab until the target has the focus. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Page> {
  await expect(target).toBeVisible();
  const page = target.page();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isFocused(target)) return page;
    await page.keyboard.press(key);
  }
  throw new Error('The keyboard does not lead there.');
}

/** Moves to the target and presses a key on it. */
export async function press(target: Locator, key = 'Enter', way?: 'Shift+Tab'): Promise<void> {
  const page = await tabTo(target, way);
  await page.keyboard.press(key);
}

/** Moves to the target and types, replacing what a field may hold. */
export async function type(target: Locator, text: string): Promise<void> {
  const page = await tabTo(target);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Chooses one of several radio buttons: Tab leads to the chosen one, arrows to the others. */
export async function choose(target: Locator): Promise<void> {
  const page = target.page();
  await expect(target).toBeAttached();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isFocused(target)) {
      await page.keyboard.press('Space');
      return;
    }
    const same = await target.evaluate((wanted: HTMLInputElement) => {
      const root = wanted.getRootNode() as Document | ShadowRoot;
      const active = root.activeElement as HTMLInputElement | null;
      return active?.type === 'radio' && active.name === wanted.name;
    });
    await page.keyboard.press(same ? 'ArrowDown' : 'Tab');
  }
  throw new Error('The keyboard does not lead to the choice.');
}

/** Chooses a tab with the arrow keys, from the tab that is shown. */
export async function chooseTab(wanted: Locator): Promise<void> {
  const page = await tabTo(wanted.page().getByRole('tab', { selected: true }), 'Shift+Tab');
  await expect(async () => {
    if (!(await isFocused(wanted))) await page.keyboard.press('ArrowRight');
    expect(await isFocused(wanted)).toBe(true);
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Enter');
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
}
