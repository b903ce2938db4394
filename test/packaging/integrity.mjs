import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../support/files.mjs';

/** Writes `integrity.json` beside the files for pages without a bundler: each with its SRI hash. */
export const integrity = () => ({
  name: 'integrity',
  writeBundle({ dir }) {
    const scripts = filesIn(dir).filter((path) => path.endsWith('.js'));
    const hashes = scripts.map((path) => [path.slice(dir.length + 1), hashOf(readFileSync(path))]);
    writeFileSync(
      join(dir, 'integrity.json'),
      `${JSON.stringify(Object.fromEntries(hashes.sort()), null, 2)}\n`,
    );
  },
});

/** Returns the hash in the form of `<script integrity>`. */
export const hashOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
