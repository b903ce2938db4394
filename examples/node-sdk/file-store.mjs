import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Keeps each text in a file of its own. A file is written aside, brought to the disk and then linked to
 * its name, which only one of two programs can do: nobody ever reads half of one.
 *
 * @param {string} folder
 */
export function fileStore(folder) {
  const pathOf = (name) => join(folder, encodeURIComponent(name));
  return {
    async keep(name, text) {
      await mkdir(folder, { recursive: true });
      const path = pathOf(name);
      // Two containers may have the same process id, and one program may ask twice at once.
      const aside = `${path}.${randomUUID()}`;
      const file = await open(aside, 'w');
      await file.writeFile(text);
      await file.sync();
      await file.close();
      await link(aside, path).catch((error) => {
        if (error.code !== 'EEXIST') throw error;
      });
      await rm(aside);
      return await readFile(path, 'utf8');
    },
    forget: (name) => rm(pathOf(name), { force: true }),
  };
}
