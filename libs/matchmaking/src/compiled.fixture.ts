import { transformFile } from '@swc/core';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Gives the folder of the library compiled anew, for threads, which load no TypeScript; remove it when done. It lies below
 * node_modules, so that the library finds its packages, and its package.json makes it ESM there.
 */
export async function compileLibrary(): Promise<string> {
  const sources = fileURLToPath(new URL('./', import.meta.url));
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));
  await mkdir(cache, { recursive: true });
  const build = await mkdtemp(join(cache, 'matchmaking-'));
  await writeFile(join(build, 'package.json'), JSON.stringify({ type: 'module' }));
  const files = (await readdir(sources, { recursive: true })).filter((file) => /(?<!\.spec)\.ts$/.test(file));
  for (const file of files) {
    const target = join(build, file.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    const jsc = { target: 'es2023', parser: { syntax: 'typescript' } } as const;
    const { code } = await transformFile(join(sources, file), { swcrc: false, module: { type: 'es6' }, jsc });
    await writeFile(target, code);
  }
  return build;
}
