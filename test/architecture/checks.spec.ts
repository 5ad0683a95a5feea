import { type Ended, PlantedTree } from './tree.js';

/*
 * Each check of `npm run check` is shown a sound file and a faulty one: a check that accepts everything fails here.
 */

const trees: PlantedTree[] = [];
function plant(files: Record<string, string>, ...copies: string[]): PlantedTree {
  const tree = new PlantedTree().copy(...copies).write(files);
  trees.push(tree);
  return tree;
}
afterAll(() => trees.forEach((tree) => tree.remove()));

describe('format', () => {
  const check = (text: string): Promise<Ended> =>
    plant({ 'libs/a.ts': text }, '.oxfmtrc.json').node('node_modules/oxfmt/bin/oxfmt', '--check', 'libs');

  it.each([
    ['indented by tabs', "export const f = () => {\n\treturn 'a';\n};\n"],
    ['in double quotes', 'export const a = "a";\n'],
    ['wider than 120', `export const a = ['${'a'.repeat(60)}', '${'b'.repeat(60)}'];\n`],
  ])('refuses what is %s', async (_, text) => {
    expect(await check(text)).toMatchObject({ code: 1, output: expect.stringContaining('libs/a.ts') });
  });

  it('accepts what is formatted', async () => {
    expect((await check("export const a = 'a';\n")).code).toBe(0);
  });
});

describe('types', () => {
  const check = (text: string): Promise<Ended> =>
    plant({ 'libs/a.ts': text }, 'tsconfig.json')
      .linkPackages()
      .node('node_modules/@typescript/native/bin/tsc', '--noEmit', '-p', '.');

  it.each([
    ['another type', "export const a: number = 'a';\n", 'TS2322'],
    ['an entry that may be missing', 'export const a = (b: number[]): number => b[0];\n', 'TS2322'],
    ['an untyped parameter', 'export const a = (b) => b;\n', 'TS7006'],
  ])('refuses %s', async (_, text, code) => {
    expect(await check(text)).toMatchObject({ code: 1, output: expect.stringContaining(code) });
  });

  it('accepts sound types', async () => {
    expect(await check('export const a: number = 1;\n')).toEqual({ code: 0, output: '' });
  });
});

/** A file for each rule that we chose, and what oxlint calls it. */
const FAULTS: [rule: string, file: string, text: string][] = [
  ['typescript(no-floating-promises)', 'libs/a.ts', 'export function f(): void {\n  Promise.resolve(1);\n}\n'],
  [
    'typescript(no-misused-promises)',
    'libs/a.ts',
    'export const f = (g: () => void): void => g();\nf(async () => {});\n',
  ],
  ['typescript(await-thenable)', 'libs/a.ts', 'export const f = async (): Promise<number> => await 1;\n'],
  ['typescript(no-explicit-any)', 'libs/a.ts', 'export const a = (b: any): unknown => b;\n'],
  ['typescript(no-non-null-assertion)', 'libs/a.ts', 'export const f = (b: string | null): string => b!;\n'],
  ['typescript(ban-ts-comment)', 'libs/a.ts', '// @ts-ignore\nexport const a = 1;\n'],
  ['typescript(only-throw-error)', 'libs/a.ts', "export function f(): never {\n  throw 'a';\n}\n"],
  [
    'typescript(switch-exhaustiveness-check)',
    'libs/a.ts',
    "export function f(a: 'x' | 'y'): void {\n  switch (a) {\n    case 'x':\n      f('y');\n  }\n}\n",
  ],
  ['eslint(no-unused-vars)', 'libs/a.ts', "import { readFile } from 'node:fs/promises';\nexport const a = 1;\n"],
  ['eslint(no-console)', 'libs/a.ts', "console.log('a');\n"],
  ['eslint(eqeqeq)', 'libs/a.ts', 'export const f = (a: unknown): boolean => a == 1;\n'],
  ['eslint(max-lines-per-function)', 'libs/a.ts', `export function f(): void {\n${'  f();\n'.repeat(51)}}\n`],
  [
    'react-hooks(rules-of-hooks)',
    'apps/web/src/a.tsx',
    "import { useState } from 'react';\nexport function A({ b }: { b: boolean }) {\n  if (b) useState(1);\n  return <p />;\n}\n",
  ],
  [
    'react-hooks(exhaustive-deps)',
    'apps/web/src/a.tsx',
    "import { useEffect } from 'react';\nexport function A({ b }: { b: () => void }) {\n  useEffect(() => b(), []);\n  return <p />;\n}\n",
  ],
  ['jsx-a11y(alt-text)', 'apps/web/src/a.tsx', 'export const A = () => <img src="a.png" />;\n'],
  [
    'jsx-a11y(click-events-have-key-events)',
    'apps/web/src/a.tsx',
    'export const A = () => <div onClick={() => {}} />;\n',
  ],
  ['jest(expect-expect)', 'test/a.spec.ts', "it('does nothing', () => {});\n"],
  ['jest(no-focused-tests)', 'test/a.spec.ts', "it.only('is alone', () => expect(1).toBe(1));\n"],
  ['jest(no-disabled-tests)', 'test/a.spec.ts', "it.skip('is not run', () => expect(1).toBe(1));\n"],
];

describe('lint', () => {
  const lint = (files: Record<string, string>): Promise<Ended> =>
    plant(files, '.oxlintrc.json', 'tsconfig.json', 'apps/web/tsconfig.json')
      .linkPackages()
      .node('node_modules/oxlint/bin/oxlint', '--deny-warnings', '-f', 'json', 'apps', 'libs', 'test');

  it('refuses one fault for each rule', async () => {
    const files = Object.fromEntries(FAULTS.map(([, file, text], n) => [file.replace('/a.', `/fault-${n}.`), text]));
    const { code, output } = await lint(files);
    const found = (JSON.parse(output) as { diagnostics: { code: string; filename: string }[] }).diagnostics;
    expect(code).toBe(1);
    const missed = FAULTS.filter(
      ([rule], n) => !found.some((each) => each.code === rule && each.filename.includes(`/fault-${n}.`)),
    );
    expect(missed.map(([rule]) => rule)).toEqual([]);
  });

  it('accepts sound files', async () => {
    const { code, output } = await lint({
      'libs/a.ts': 'export const a = async (): Promise<number> => Promise.resolve(1);\n',
      'apps/web/src/a.tsx': 'export const A = () => <img src="a.png" alt="" />;\n',
      'test/a.spec.ts': "it('adds', () => expect(1 + 1).toBe(2));\n",
    });
    expect((JSON.parse(output) as { diagnostics: unknown[] }).diagnostics).toEqual([]);
    expect(code).toBe(0);
  });
});

describe('dead code', () => {
  const SOUND = {
    'package.json': JSON.stringify({ name: 'planted', type: 'module', dependencies: { pg: '1.0.0' } }),
    'apps/api/src/main.ts': "import 'pg';\nimport { a } from './a.js';\na();\n",
    'apps/api/src/a.ts': 'export const a = (): void => undefined;\n',
  };
  const check = (files: Record<string, string>): Promise<Ended> =>
    plant({ ...SOUND, ...files }, 'knip.json', 'tsconfig.json')
      .linkPackages()
      .node('node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints');

  it.each([
    ['a file that nothing imports', { 'apps/api/src/b.ts': 'export const b = 1;\n' }, 'apps/api/src/b.ts'],
    [
      'an export that nothing uses',
      { 'apps/api/src/a.ts': `${SOUND['apps/api/src/a.ts']}export const left = 1;\n` },
      'left',
    ],
    ['a package that nothing imports', { 'apps/api/src/main.ts': "import { a } from './a.js';\na();\n" }, 'pg'],
    [
      'a package that is not listed',
      { 'apps/api/src/a.ts': "import 'fastify';\nexport const a = (): void => undefined;\n" },
      'fastify',
    ],
  ])('refuses %s', async (_, files, named) => {
    expect(await check(files)).toMatchObject({ code: 1, output: expect.stringContaining(named) });
  });

  it('accepts what is used', async () => {
    expect(await check({})).toMatchObject({ code: 0 });
  });
});
