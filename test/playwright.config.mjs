import { defineConfig } from '@playwright/test';
import { chromiumFlags, findBrowser } from './support/browsers.mjs';

const served = process.env['EXAMPLES_URL'];
const executablePath = findBrowser('chromium')?.path;

/** `npm test` starts the example pages itself and says where; run alone, Playwright starts them. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  // A shared machine that pauses for seconds may fail a sound journey; the report names it.
  retries: 1,
  forbidOnly: true,
  // Two journeys share two cores with the pages they look at; a real fault lasts longer than this.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', {}]],
  use: {
    baseURL: served ?? 'http://localhost:8123',
    locale: 'en-US',
    timezoneId: 'America/Chicago',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  },
  ...(served
    ? {}
    : {
        webServer: {
          command: 'node examples/serve.mjs',
          cwd: '..',
          env: { PORT: '8123' },
          url: 'http://localhost:8123/host.css',
        },
      }),
});
