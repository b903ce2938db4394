/** Node, Bun and Deno run this file: `script.mjs <base URL> <address that redirects>`. */
import process from 'node:process';
import { work } from './program.mjs';

const [baseUrl, redirecting] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await work(baseUrl, redirecting))}\n`);
