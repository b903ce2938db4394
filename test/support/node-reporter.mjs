import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

/**
 * One line for each file, each failure in full, each skipped test with its reason, and the counts as
 * JSON where `COUNTS_FILE` says. A test that is skipped without a reason fails.
 * Node's own reporters print every passing test, among which a failure is hard to find.
 */
export default async function* reporter(events) {
  const counts = { passed: 0, failed: 0 };
  const byFile = new Map();
  const trail = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      trail.length = data.nesting;
      trail[data.nesting] = data.name;
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && !brokeByItself(data)) continue;
    const isSuite = data.details?.type === 'suite';
    if (typeof data.skip === 'string' && data.skip !== '') {
      if (!isSuite) yield `  skipped ${nameOf(data, trail)}: ${data.skip}\n`;
      continue;
    }
    const failed = data.skip !== undefined || (type === 'test:fail' && data.todo === undefined);
    const file = byFile.get(data.file) ?? { passed: 0, failed: 0 };
    file[failed ? 'failed' : 'passed'] += 1;
    counts[failed ? 'failed' : 'passed'] += 1;
    byFile.set(data.file, file);
    if (failed) yield describe(data, trail);
  }
  for (const [file, { passed, failed }] of byFile) {
    yield `  ${relative(process.cwd(), file ?? '?')}: ${passed} passed${failed ? `, ${failed} failed` : ''}\n`;
  }
  const failedFiles = [...byFile].filter(([, { failed }]) => failed > 0).map(([file]) => file);
  if (process.env.COUNTS_FILE) {
    writeFileSync(process.env.COUNTS_FILE, JSON.stringify({ ...counts, failedFiles }));
  }
}

const brokeByItself = (data) =>
  data.details?.error && data.details.error.failureType !== 'subtestsFailed';

const nameOf = (data, trail) => [...trail.slice(0, data.nesting), data.name].join(' > ');

function describe(data, trail) {
  const failure = data.details?.error?.cause ?? data.details?.error;
  const error = data.skip === undefined ? failure : 'It is skipped, and nobody is told why.';
  const name = nameOf(data, trail);
  const where = data.file ? relative(process.cwd(), data.file) : '';
  return `\n  FAILED ${name}\n  ${where}:${data.line ?? ''}\n${indent(inspect(error))}\n\n`;
}

const indent = (text) => text.replace(/^/gm, '    ');
