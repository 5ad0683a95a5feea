/*
 * Compiles top-k.as and writes it, as text, where the engine finds it in sources, builds and threads alike:
 * `npm run generate:kernels`, with --check to see only whether what is there is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const TARGET = here('../src/candidates/kernel.generated.ts');
const OPTIONS =
  '--optimizeLevel 3 --shrinkLevel 0 --converge --noAssert --runtime stub --enable simd --enable threads ' +
  '--importMemory --sharedMemory --maximumMemory 65536';

const source = readFileSync(here('top-k.as'), 'utf8');
const files = new Map();
const { error } = await asc.main(['top-k.ts', '--outFile', 'top-k.wasm', ...OPTIONS.split(' ')], {
  readFile: (name) => (name === 'top-k.ts' ? source : null),
  writeFile: (name, content) => void files.set(name, content),
  listFiles: () => [],
});
if (error) throw new Error('the kernel does not compile', { cause: error });

const text = `/** The kernel of kernels/top-k.as, compiled by kernels/build.mjs: WebAssembly in base64. */
export const KERNEL =
  '${Buffer.from(files.get('top-k.wasm')).toString('base64')}';
`;
if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  process.stderr.write('kernel.generated.ts is not what top-k.as compiles to: npm run generate:kernels\n');
  process.exitCode = 1;
}
