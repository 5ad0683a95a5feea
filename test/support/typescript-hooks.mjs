import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const swc = {
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  sourceMaps: 'inline',
  swcrc: false,
  configFile: false,
};

/** Finds `x.ts` where a source of ours says `x.js`, and our libs as sources. */
export function resolve(specifier, context, next) {
  const isOurs = context.parentURL?.startsWith('file:') && !context.parentURL.includes('/node_modules/');
  if (isOurs && /^\.{1,2}\/.*\.js$/.test(specifier)) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) {
      return { url: source.href, format: 'module', shortCircuit: true };
    }
  }
  if (specifier.startsWith('#libs/')) {
    return next(specifier, { ...context, conditions: [...context.conditions, 'source'] });
  }
  return next(specifier, context);
}

/** Turns TypeScript into JavaScript as jest and the build do. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts') || url.includes('/node_modules/')) {
    return next(url, context);
  }
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...swc, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
