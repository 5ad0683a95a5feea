import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The folder of the product. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** What a program said and how it ended. */
export interface Ended {
  code: number;
  output: string;
}

const run = promisify(execFile);

/** The files of the product that git knows, or would take in, whose names match. */
export async function trackedFiles(pattern: RegExp): Promise<string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await run('git', args, { cwd: ROOT, maxBuffer: 1 << 26 });
  const files = stdout.split('\0').filter((file) => pattern.test(file));
  return [...new Set(files)].filter((file) => readIfThere(file) !== undefined).toSorted();
}

/** The text of a file of the product. */
export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Runs a program of node in a folder; `program` is its file below the product's folder. */
export async function runNode(folder: string, program: string, ...args: string[]): Promise<Ended> {
  const options = { cwd: folder, maxBuffer: 1 << 26, env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' } };
  try {
    const { stdout, stderr } = await run(process.execPath, [join(ROOT, program), ...args], options);
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: number; stdout?: string; stderr?: string };
    if (typeof code !== 'number') throw error;
    return { code, output: `${stdout}${stderr}` };
  }
}

/** A throwaway folder that looks like the product, to plant faults in. */
export class PlantedTree {
  readonly folder = mkdtempSync(join(tmpdir(), 'treffpunkt-planted-'));

  /** Copies files of the product, such as configurations, to the same places. */
  copy(...files: string[]): this {
    for (const file of files) cpSync(join(ROOT, file), join(this.folder, file));
    return this;
  }

  /** Makes the product's packages reachable. */
  linkPackages(): this {
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'), 'dir');
    return this;
  }

  write(files: Record<string, string>): this {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      writeFileSync(join(this.folder, file), text);
    }
    return this;
  }

  /** Runs a program of node here; `program` is its file below the product's folder. */
  node(program: string, ...args: string[]): Promise<Ended> {
    return runNode(this.folder, program, ...args);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return read(file);
  } catch {
    return undefined;
  }
}
