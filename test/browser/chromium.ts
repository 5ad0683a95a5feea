import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * A Chromium to drive: the one CHROMIUM_PATH names, Playwright's own, the system's, else the one inside the npm package
 * @sparticuz/chromium, so that Linux on x64 needs nothing but `npm ci`.
 * @throws Error that says what to install
 */
export async function findChromium(): Promise<string> {
  const found = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...SYSTEM].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (found !== undefined) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return packedChromium();
  throw new Error('No Chromium was found. Run `npx playwright install chromium`, or set CHROMIUM_PATH.');
}

/** Unpacks the packed Chromium once. It brings its libraries only where it believes itself on Lambda, into TMPDIR. */
async function packedChromium(): Promise<string> {
  const folder = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  nameFonts(folder);
  const { TMPDIR } = process.env;
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  process.env['TMPDIR'] = folder;
  try {
    return await (await import('@sparticuz/chromium')).default.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

/** Says where fonts are: the package's own list knows Lambda only, and a Chromium that finds no font at all crashes. */
function nameFonts(folder: string): void {
  const file = resolve(folder, 'fonts.conf');
  const home = folder.replaceAll('&', '&amp;');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
  );
  process.env['FONTCONFIG_FILE'] = file;
}
