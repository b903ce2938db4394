#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endWithNpm } from './end-with-npm.mjs';

endWithNpm('corporate-billing-mocks');

const sources = new URL('../src/server/cli.ts', import.meta.url);

// A package holds the build. A checkout holds the sources, which may be newer than a build beside
// them.
const { main } = existsSync(sources)
  ? await (await import('./from-sources.mjs')).fromSources(fileURLToPath(sources))
  : await import('../dist/server/cli.js');

await main(process.argv.slice(2));
