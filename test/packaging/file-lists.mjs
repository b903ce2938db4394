/**
 * What is packed, as a list that is committed, so that a file that does not belong there shows in the
 * diff. Modules and declarations below `dist` are two lines. It is written by `npm run api`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn, root } from '../support/files.mjs';

const listOf = (name) => join(root, `test/packaging/file-lists/${name}.txt`);

/** `dist/widgets/login/login.js` is listed as `dist *.js`; what is no code as itself. */
const line = (path) => path.replace(/^dist\/.*?(\.d\.ts|\.js)$/, 'dist *$1');

const linesOf = ({ folder }) => {
  const paths = filesIn(folder).map((path) => path.slice(folder.length + 1));
  return `${[...new Set(paths.map(line))].sort().join('\n')}\n`;
};

const shortName = ({ name }) => name.split('/')[1];

export function writeFileLists(packages) {
  for (const one of packages) {
    mkdirSync(dirname(listOf(shortName(one))), { recursive: true });
    writeFileSync(listOf(shortName(one)), linesOf(one));
  }
}

/** @returns {string[]} What is packed and not listed, or listed and not packed, a sentence each. */
export const wrongFiles = (packages) =>
  packages.flatMap((one) => {
    const listed = readFileSync(listOf(shortName(one)), 'utf8').split('\n');
    const packed = linesOf(one).split('\n');
    return [
      ...packed
        .filter((path) => !listed.includes(path))
        .map((path) => `${one.name}: ${path} is packed and not listed: \`npm run api\` lists it.`),
      ...listed
        .filter((path) => !packed.includes(path))
        .map((path) => `${one.name}: ${path} is listed and not packed.`),
    ];
  });
