import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} name As people say it: "Chromium".
 * @property {string} version As it says itself, or "of unknown version".
 * @property {string} path The program.
 */

const fonts = ['fonts-liberation', 'fonts-noto-cjk'];

const kinds = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
      ...downloaded('chromium-', 'chrome-linux/chrome', 'chrome-linux64/chrome'),
    ],
    packages: ['chromium', ...fonts],
    elsewhere: 'install Chrome or Chromium, or name its program in CHROME_PATH',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    packages: ['firefox-esr', ...fonts],
    elsewhere: 'install Firefox, or name its program in FIREFOX_PATH',
  },
  webkit: {
    name: 'WebKit',
    variable: 'WEBKIT_PATH',
    places: [
      '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    ],
    packages: ['webkit2gtk-driver', 'xvfb', ...fonts],
    elsewhere: 'run on Debian: WebKitGTK with its WebDriver is needed',
  },
  /**
   * Poppler is no browser, but it is found and installed alike: it reads the PDFs that tests make.
   */
  poppler: {
    name: 'Poppler',
    variable: 'PDFTOTEXT_PATH',
    places: ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext', '/opt/homebrew/bin/pdftotext'],
    packages: ['poppler-utils'],
    elsewhere: 'install poppler-utils (pdftotext and pdftoppm)',
  },
};

function downloaded(prefix, ...programs) {
  const cache = join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => folder.startsWith(prefix))
    .flatMap((folder) => programs.map((program) => join(cache, folder, program)));
}

/**
 * Finds a browser on this machine, installs it where that can be done unasked (Debian, as root),
 * and says which one it is.
 *
 * @param {'chromium' | 'firefox' | 'webkit' | 'poppler'} kind
 * @returns {Browser}
 * @throws {Error} whose message says what to do, where there is none and none can be installed.
 */
export function requireBrowser(kind) {
  const browser = findBrowser(kind) ?? installBrowser(kind);
  process.stdout.write(`Using ${browser.name} ${browser.version} at ${browser.path}\n`);
  return browser;
}

/** @returns {Browser | undefined} */
export function findBrowser(kind) {
  const { name, variable, places } = kinds[kind];
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new Error(`${variable} is ${named}: no such program.`);
  const path = named ?? places.find((place) => existsSync(place));
  return path && { name, path, version: versionOf(kind, path) };
}

/** MiniBrowser shows its version only on a screen, so WebKit's comes from its package. */
function versionOf(kind, path) {
  const [program, args] =
    kind === 'webkit'
      ? ['dpkg-query', ['--show', '--showformat=${Version}', 'webkit2gtk-driver']]
      : [path, [kind === 'poppler' ? '-v' : '--version']];
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000 });
  return /\d+(\.\d+)+/.exec(`${stdout ?? ''}${stderr ?? ''}`)?.[0] ?? 'of unknown version';
}

function installBrowser(kind) {
  const { name, packages, elsewhere } = kinds[kind];
  const debian = isDebian();
  const command = `apt-get update && apt-get install -y ${packages.join(' ')}`;
  if (!debian) throw new Error(`No ${name} was found: ${elsewhere}.`);
  if (process.getuid?.() !== 0) {
    throw new Error(`No ${name} was found. Install it with: sudo sh -c '${command}'`);
  }
  process.stdout.write(`No ${name} was found. Installing it: ${command}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  } catch (error) {
    throw new Error(`${name} could not be installed. What failed: ${error.message}`);
  }
  const browser = findBrowser(kind);
  if (!browser) throw new Error(`${name} was installed but is not where it was expected.`);
  return browser;
}

function isDebian() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  // Ubuntu's chromium package only points to a snap, which has no place in a container.
  return /^ID=debian$/m.test(release);
}

/** Flags for a Chromium that may run as root, in a container, and must not call home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
