import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { bundled } from './bundles.mjs';

const firstWord = /^(?:packages\/)?(?:node_modules\/)?/;
const nameOf = (file) => file.replace(/^\0?/, '').replace(firstWord, '').replace('/src/', '/');

/**
 * Tells what the first load of a module spends its bytes on: for each file, what gzip saves when the
 * file is left out. Files are minified one by one, so that the sum differs a little from the whole.
 *
 * @param {string} code The module, as a page would write it.
 * @returns {Promise<string>} Rooms, the greatest first, each with its files.
 */
export async function byRoom(code) {
  const { modules } = await bundled(code);
  const files = await Promise.all(
    modules.map(async ({ id, code: part }) => [nameOf(id), await smallOf(part)]),
  );
  const whole = weigh(files);
  const rooms = new Map();
  for (const file of files) {
    const saved = whole - weigh(files.filter((other) => other !== file));
    const room = dirname(file[0]);
    rooms.set(room, [...(rooms.get(room) ?? []), [basename(file[0]), saved]]);
  }
  return [...rooms]
    .map(([room, parts]) => [room, parts, parts.reduce((sum, [, bytes]) => sum + bytes, 0)])
    .sort((a, b) => b[2] - a[2])
    .map(([room, parts, sum]) =>
      [
        line(sum, room),
        ...parts.sort((a, b) => b[1] - a[1]).map(([name, bytes]) => line(bytes, `  ${name}`)),
      ].join('\n'),
    )
    .join('\n');
}

const line = (bytes, name) => `${String(bytes).padStart(7)}  ${name}`;

const weigh = (files) => gzipSync(files.map(([, code]) => code).join('\n')).length;

const smallOf = async (code) => {
  const options = {
    module: true,
    ecma: 2022,
    compress: { toplevel: false, unused: false, passes: 2 },
  };
  return (await minify(code, options)).code;
};
