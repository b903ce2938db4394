import type { Locator, Page } from '@playwright/test';
import { englishLabels, type Labels } from './labels.js';

/**
 * One widget on a page, read by role and label: through open shadow roots, and without a word about
 * what is inside them. `root` is the widget itself, for everything a page object does not offer.
 */
export class Part {
  readonly root: Locator;

  constructor(
    readonly page: Page,
    tag: string,
    readonly labels: Labels = englishLabels,
  ) {
    this.root = page.locator(tag).first();
  }

  /** What the widget says went wrong. */
  get alert(): Locator {
    return this.root.getByRole('alert');
  }

  heading(name: string): Locator {
    return this.root.getByRole('heading', { name });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }
}
