import { loads, measure, mostOf, withCeiling } from './budgets.mjs';
import { byRoom } from './by-room.mjs';
import { measureCdn } from './cdn-sizes.mjs';

// `npm run size -- --by-room login` tells what the first load of cb-login is spent on.
if (process.argv[2] === '--by-room') {
  const asked = loads().filter(({ what }) => what.includes(process.argv[3] ?? ''));
  for (const { what, code } of asked) process.stdout.write(`${what}\n${await byRoom(code)}\n\n`);
  process.exit();
}

const number = new Intl.NumberFormat('en');
const measureAll = async () => [...(await measure()), ...measureCdn().map(withCeiling)];
const rows = await measureAll().catch((error) => {
  process.stderr.write(`The sizes cannot be measured: ${error.message}\n`);
  process.exit(1);
});
const widths = [36, 8, 8, 8, 9, 9];
const line = (first, ...rest) =>
  [first.padEnd(36), ...rest.map((cell, at) => cell.padStart(widths[at + 1]))].join('');
const said = (value) => (value ? number.format(value) : '');

process.stdout.write('Minified, gzip, in bytes\n');
process.stdout.write(`${line('', 'is', 'must', 'aim', 'held at', 'lazy')}\n`);
for (const { what, bytes, must, aim, ceiling, lazy } of rows) {
  const [is, most, best] = [bytes, must, aim].map((value) => number.format(value));
  const mark = bytes > must ? '  OVER' : '';
  process.stdout.write(`${line(what, is, most, best, said(ceiling), said(lazy))}${mark}\n`);
}

const names = (some) => some.map(({ what }) => what).join(', ');
const over = rows.filter(({ bytes, must }) => bytes > must);
const grown = rows.filter((row) => row.bytes > mostOf(row));
const held = over.filter((row) => !grown.includes(row));
if (held.length > 0) {
  process.stdout.write(`Over budget, held where they are: ${names(held)}.\n`);
}
if (grown.length > 0) {
  process.stderr.write(
    `Grown beyond what is allowed: ${names(grown)}. See test/packaging/budgets.mjs.\n`,
  );
  process.exitCode = 1;
}
