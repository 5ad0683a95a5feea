import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Picture, pgmOf } from './qr-picture.js';

const SCRIPT = resolve(import.meta.dirname, 'zxing-reads.mjs');

/** What the decoder of the web app reads in each picture, with the same settings and the same WebAssembly; null for nothing. */
export const readByZxing = (pictures: readonly Picture[]): (string | null)[] =>
  inFiles(pictures, (files) => {
    const said = execFileSync(process.execPath, [SCRIPT, ...files], { encoding: 'utf8' });
    return JSON.parse(said) as (string | null)[];
  });

/** What ZBar reads as Debian has it, which knows nothing of us (test/install-packages.sh); null for nothing. */
export const readByZbar = (pictures: readonly Picture[]): (string | null)[] =>
  inFiles(pictures, (files) => files.map(readOneByZbar));

function readOneByZbar(file: string): string | null {
  try {
    const only = ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable'];
    const said = execFileSync('zbarimg', [...only, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return said.replace(/\n$/, '');
  } catch (error) {
    // It ends with 4 where it found no code.
    if ((error as { status?: number }).status === 4) return null;
    throw error;
  }
}

function inFiles<Found>(pictures: readonly Picture[], read: (files: string[]) => Found): Found {
  const folder = mkdtempSync(join(tmpdir(), 'treffpunkt-qr-'));
  try {
    const files = pictures.map((picture, at) => {
      const file = join(folder, `${at}.pgm`);
      writeFileSync(file, pgmOf(picture));
      return file;
    });
    return read(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether this machine has ZBar's reader of pictures. */
export function hasZbar(): boolean {
  try {
    execFileSync('zbarimg', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
