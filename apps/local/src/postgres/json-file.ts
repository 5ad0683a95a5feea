import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Reads a JSON file; gives undefined when there is none. Throws when it is there and cannot be read as JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

/** Writes a JSON file whole or not at all, readable as `mode` says. */
export function writeJson(file: string, value: unknown, mode: number): void {
  const whole = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(whole, `${JSON.stringify(value, null, 2)}\n`, { mode, flag: 'wx', flush: true });
    renameSync(whole, file);
  } catch (error) {
    rmSync(whole, { force: true });
    throw error;
  }
}

/** Gives the text that `value` holds under `key`, or undefined. */
export function textIn(value: unknown, key: string): string | undefined {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Gives the number that `value` holds under `key`, or undefined. */
export function numberIn(value: unknown, key: string): number | undefined {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'number' ? found : undefined;
}

/** Gives the truth value that `value` holds under `key`, or undefined. */
export function truthIn(value: unknown, key: string): boolean | undefined {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'boolean' ? found : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
