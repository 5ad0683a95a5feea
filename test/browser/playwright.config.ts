import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.js';
import { BUILD, START } from './product.js';

const port = Number((process.env['TEST_PORT'] ??= '4187'));
const data = (process.env['TEST_DATA'] ??= freshFolder());

/** The journeys in a real browser against the product as `npm start -- --demo` runs it, on data of their own. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.pw.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results'),
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // Looking at all screens takes one of them nearly the whole time; and each file has people of its own.
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: await findChromium(),
      // In the locale of nobody Chromium names a file with an umlaut "download".
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node ${START} --demo --data ${data}`,
    cwd: BUILD,
    env: { PORT: String(port), LOG_LEVEL: 'warn', EMBEDDER: 'none', PUSH_CONTACT: 'mailto:ops@gaeste.example' },
    url: `http://127.0.0.1:${port}/api/health/ready`,
    timeout: 90_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    reuseExistingServer: false,
  },
});

/** Workers read this file too: only the first to come makes a folder, and takes it away when all is over. */
function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'treffpunkt-browser-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
