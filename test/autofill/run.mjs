/**
 * `npm run autofill` tries in Chromium and Firefox what the browsers do with our forms by themselves:
 * what their password managers offer, and how they fill in an address. With a word,
 * `npm run autofill -- entry`, only the facts whose name holds it.
 */
import { join } from 'node:path';
import { serveExamples } from '../../examples/serve.mjs';
import { requireBrowser } from '../support/browsers.mjs';
import { root } from '../support/files.mjs';
import { startChromium } from './chromium.mjs';
import { addressFacts, cardFacts, firefoxCannot, passwordFacts } from './facts.mjs';
import { startFirefox } from './firefox.mjs';

const limit = 60_000;

/** @returns {Promise<number>} How many facts do not hold. */
export async function tryAutofill(word = '') {
  const site = await serveExamples({ port: 0 });
  const origin = `http://localhost:${site.port}`;
  const shared = { ...passwordFacts, ...addressFacts };
  const failed =
    (await tryIn(
      startChromium(requireBrowser('chromium').path, origin),
      { ...shared, ...cardFacts },
      word,
    )) + (await tryIn(startFirefox(requireBrowser('firefox').path, origin), shared, word));
  await site.close();
  return failed;
}

async function tryIn(starting, facts, word) {
  const browser = await starting;
  let failed = 0;
  for (const [name, fact] of Object.entries(facts)) {
    if (!name.includes(word) || (browser.name === 'Firefox' && firefoxCannot.includes(name)))
      continue;
    const fault = await within(fact(browser));
    if (fault) failed += 1;
    process.stdout.write(`  ${fault ? 'FAILED' : 'ok    '} ${browser.name}: ${name}\n`);
    if (fault) process.stderr.write(`${fault.message}\n`);
  }
  await browser.stop();
  return failed;
}

/** Returns what went wrong; a page in which nothing happens is given up. */
function within(work) {
  const given = new Promise((resolve) => {
    setTimeout(resolve, limit, new Error('Nothing happened.')).unref();
  });
  return Promise.race([
    work.then(
      () => undefined,
      (error) => error,
    ),
    given,
  ]);
}

if (process.argv[1] === join(root, 'test/autofill/run.mjs')) {
  process.exit((await tryAutofill(process.argv[2])) === 0 ? 0 : 1);
}
