/*
 * Compiles the kernels and writes them, as text, where the engine finds them in sources, builds and threads alike:
 * `npm run generate:kernels`, with --check to see only whether what is there is up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const SIMD = '--optimizeLevel 3 --shrinkLevel 0 --converge --noAssert --runtime stub --enable simd --importMemory';
const KERNELS = [
  {
    source: 'top-k.as',
    target: '../src/candidates/kernel.generated.ts',
    options: `${SIMD} --enable threads --sharedMemory --maximumMemory 65536`,
  },
  {
    source: 'engine.as',
    target: '../src/scoring/engine.generated.ts',
    options: `${SIMD} --enable threads --sharedMemory --maximumMemory 65536`,
  },
];

async function compiled({ source, options }) {
  const files = new Map();
  const { error } = await asc.main(['kernel.ts', '--outFile', 'kernel.wasm', ...options.split(' ')], {
    readFile: (name) => {
      const file = here(name === 'kernel.ts' ? source : name.replace(/\.ts$/, '.as'));
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    },
    writeFile: (name, content) => void files.set(name, content),
    listFiles: () => [],
  });
  if (error) throw new Error(`${source} does not compile`, { cause: error });
  return `/** The kernel of kernels/${source}, compiled by kernels/build.mjs: WebAssembly in base64. */
export const KERNEL =
  '${Buffer.from(files.get('kernel.wasm')).toString('base64')}';
`;
}

for (const kernel of KERNELS) {
  const text = await compiled(kernel);
  if (!process.argv.includes('--check')) writeFileSync(here(kernel.target), text);
  else if (readFileSync(here(kernel.target), 'utf8') !== text) {
    process.stderr.write(`${kernel.target} is not what ${kernel.source} compiles to: npm run generate:kernels\n`);
    process.exitCode = 1;
  }
}
