/** Gives a slot for files one, as the browser's dialog does. */
import { all, textIn } from './mount.js';
import type { Widget } from './mount.js';

/** Resolves when the slot has looked at the file and names it. */
export async function chooseFile(widget: Widget, file: File): Promise<void> {
  const [input] = all(widget, '#field-attachment') as HTMLInputElement[];
  if (!input) throw new Error('There is no slot for a file');
  const given = new DataTransfer();
  given.items.add(file);
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (textIn(widget).includes(file.name)) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
