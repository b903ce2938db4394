import { measure } from './budgets.mjs';

const number = new Intl.NumberFormat('en');
const rows = await measure().catch((error) => {
  process.stderr.write(`The sizes cannot be measured: ${error.message}\n`);
  process.exit(1);
});
const line = (what, bytes, must, aim, lazy) =>
  [what.padEnd(36), bytes.padStart(8), must.padStart(8), aim.padStart(8), lazy.padStart(9)].join(
    '',
  );

process.stdout.write('Minified, gzip, in bytes\n');
process.stdout.write(`${line('', 'is', 'must', 'aim', 'lazy')}\n`);
for (const { what, bytes, must, aim, lazy } of rows) {
  const [is, most, best] = [bytes, must, aim].map((value) => number.format(value));
  const over = bytes > must ? '  OVER' : '';
  process.stdout.write(`${line(what, is, most, best, lazy ? number.format(lazy) : '')}${over}\n`);
}

const over = rows.filter(({ bytes, must }) => bytes > must);
if (over.length > 0) {
  process.stderr.write(`Over budget: ${over.map(({ what }) => what).join(', ')}.\n`);
  process.exitCode = 1;
}
