import type { Download, Locator, Page } from '@playwright/test';
import { englishLabels, type Labels } from './labels.js';

/**
 * One widget on a page, read by role and label: through open shadow roots, and without depending on
 * what is inside them. `root` is the widget itself, for everything a page object does not offer.
 */
export class Part {
  readonly root: Locator;

  constructor(
    readonly page: Page,
    readonly tag: string,
    readonly labels: Labels = englishLabels,
  ) {
    this.root = page.locator(tag).first();
  }

  /** The messages by which the widget says that something went wrong. */
  get alert(): Locator {
    return this.root.getByRole('alert');
  }

  /** Finds one of those messages by its exact title. */
  problem(title: string): Locator {
    return this.alert.getByText(title, { exact: true });
  }

  heading(name: string | RegExp): Locator {
    return this.root.getByRole('heading', { name });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /**
   * Resolves when the widget has nothing left to load. Wait for it before a screenshot, or before
   * you count zero.
   */
  async settled(): Promise<void> {
    await this.root.evaluate(async (widget) => {
      await customElements.whenDefined(widget.localName);
      await (widget as unknown as { settled(): Promise<void> }).settled();
    });
  }

  /** Presses what saves a file, and returns the file. */
  protected async downloaded(press: () => Promise<void>): Promise<Download> {
    const saving = this.page.waitForEvent('download');
    await press();
    return saving;
  }
}
