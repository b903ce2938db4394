import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumFlags, requireBrowser } from '../support/browsers.mjs';
import { openSite } from './site.mjs';

const running = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));

/** This name of the machine is no secure context, like the pages of an intranet. */
export const plainHttpName = 'intranet.example';

/** A page that shows nothing for so long, and a program that runs for so long, hang. */
const patience = 60_000;
const hung = 900_000;

/** A test installs without npm's advice, and fetches only what npm has not fetched before. */
const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];

/** A customer with our three tarballs in a folder that knows nothing of the repository. */
export class Customer {
  #browser;
  #modules = 0;

  constructor(folder, packages) {
    this.folder = folder;
    /** `{ name, folder, tarball }` of each package; `folder` holds what the tarball holds. */
    this.packages = packages;
  }

  static async install(folder, packages) {
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) {
      cpSync(join(here, file), join(folder, file));
    }
    const customer = new Customer(folder, packages);
    if (!existsSync(join(folder, 'node_modules'))) await customer.command('npm', 'ci', ...quietly);
    await customer.installPackages('--no-save');
    return customer;
  }

  /** Installs the tarballs, and what the folder's `package.json` names. */
  async installPackages(...options) {
    const tarballs = this.packages.map(({ tarball }) => tarball);
    await this.command('npm', 'install', ...quietly, ...options, ...tarballs);
  }

  /**
   * Runs a program in the folder and returns its output. Throws the output when it fails. The program
   * does not learn in which mode the tests run: with `NODE_ENV=production` npm leaves out
   * `devDependencies`.
   */
  async command(program, ...args) {
    const started = running(program, args, {
      cwd: this.folder,
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: undefined },
      timeout: hung,
      maxBuffer: Infinity,
    });
    started.child.stdin.end();
    return (await started).stdout;
  }

  /** Runs a module in Node, in the folder, and returns what it prints. */
  async node(code, ...flags) {
    const file = join(this.folder, `row-${(this.#modules += 1)}.mjs`);
    writeFileSync(file, code);
    return await this.command(process.execPath, ...flags, file);
  }

  write(path, text) {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  read(path) {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /**
   * Imports a module of an installed package for the tests themselves:
   * `@corporate-billing/mocks/server`.
   */
  async import(path) {
    return import(pathToFileURL(join(this.folder, 'node_modules', path)).href);
  }

  /** Bundles a page's script of modules of the folder with esbuild. */
  async bundle(code, options = {}) {
    const { build } = await this.import('esbuild/lib/main.js');
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: this.folder },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
      ...options,
    });
    return outputFiles[0].text;
  }

  /**
   * Opens a page of the customer's and closes it again.
   *
   * @param {object} site What the page's server has, see `openSite`; `host` is the name it is opened by.
   * @param {(tab: import('playwright-core').Page, site: object) => Promise<void>} use
   */
  async page({ host = 'localhost', path = '/', ...options }, use) {
    const site = await openSite(this, options);
    try {
      await this.open(`http://${host}:${site.port}${path}`, (tab) => use(tab, site));
    } finally {
      await site.close();
    }
  }

  /**
   * Opens an address in the browser and closes it again. Throws what the page threw.
   *
   * @param {string} address
   * @param {(tab: import('playwright-core').Page, said: string[]) => Promise<void>} use `said` grows by
   *   what the page's console says.
   * @param {() => void} [first] Runs in the page before anything of its own.
   */
  async open(address, use, first) {
    const context = await (await this.#chromium()).newContext({ locale: 'en-US' });
    const tab = await context.newPage();
    const errors = [];
    const said = [];
    tab.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    tab.on('console', (message) => said.push(message.text()));
    tab.setDefaultTimeout(patience);
    if (first) await tab.addInitScript(first);
    try {
      await tab.goto(address);
      await use(tab, said);
      if (errors.length > 0) throw new Error(`The page threw: ${errors.join('; ')}`);
    } catch (error) {
      throw new Error(`${error.message}\n${await shownBy(tab, errors)}`);
    } finally {
      await context.close();
    }
  }

  #chromium() {
    return (this.#browser ??= chromium.launch({
      executablePath: requireBrowser('chromium').path,
      args: [...chromiumFlags, `--host-resolver-rules=MAP ${plainHttpName} 127.0.0.1`],
    }));
  }

  async close() {
    await (await this.#browser)?.close();
  }
}

async function shownBy(tab, errors) {
  const text = await tab.evaluate(() => document.body.innerText).catch(() => '');
  return [`The page shows: ${text.slice(0, 600)}`, ...errors].join('\n');
}
