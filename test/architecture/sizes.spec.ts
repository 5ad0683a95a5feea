import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { read, trackedFiles } from './tree.js';

const SOURCE = /^(apps|libs|test)\/.*\.(ts|tsx|mjs)$/;
const LINES = 300;
const FILES_A_FEATURE = 15;
const DEPENDENCIES = 6;
const SHAPELESS =
  /^(utils?|helpers?|common|managers?|misc|shared)([.-]|$)|[.-](utils?|helpers?|common|managers?)([.-]|$)/i;

/** Lists of words and of made-up people: data in the form of code, which is looked up and not read. */
const DATA = /^(libs\/matchmaking\/src\/vocabulary\/(fields|words)|apps\/api\/src\/demo)\//;

let files: string[];
beforeAll(async () => {
  files = await trackedFiles(SOURCE);
});

/** Tests are read one case at a time, so their files may be long. */
const TEST = /\.(e2e-)?spec\.ts$/;

const linesOf = (text: string): number => text.split('\n').length - 1;

/** The classes of a file with the number of parameters of their constructors. */
function constructorsOf(file: string, text: string): { name: string; dependencies: number }[] {
  const found: { name: string; dependencies: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isConstructorDeclaration(node) && ts.isClassLike(node.parent))
      found.push({ name: node.parent.name?.text ?? 'class', dependencies: node.parameters.length });
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
  return found;
}

/** The number of source files of each feature of the server. */
function featuresOf(names: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const name of names) {
    const feature = /^apps\/api\/src\/(?!platform\/|demo\/)([^/]+)\//.exec(name)?.[1];
    if (feature && !/\.(db\.)?spec\.ts$/.test(name)) sizes.set(feature, (sizes.get(feature) ?? 0) + 1);
  }
  return sizes;
}

const isShapeless = (file: string): boolean =>
  SHAPELESS.test(basename(file)) ||
  (SHAPELESS.test(basename(dirname(file))) && !file.startsWith('apps/web/src/shared'));

describe('sizes', () => {
  it('keeps source files short', () => {
    expect(files.length).toBeGreaterThan(200);
    const long = files
      .filter((file) => !DATA.test(file) && !TEST.test(file))
      .map((file) => [linesOf(read(file)), file] as const);
    expect(long.filter(([lines]) => lines > LINES)).toEqual([]);
  });

  it('keeps features small', () => {
    const features = featuresOf(files);
    expect(features.size).toBeGreaterThan(5);
    expect([...features].filter(([, size]) => size > FILES_A_FEATURE)).toEqual([]);
  });

  it('keeps what a class depends on to a few', () => {
    const all = files.filter((file) => file.startsWith('apps/api/')).map((file) => constructorsOf(file, read(file)));
    const classes = all.flat();
    expect(classes.length).toBeGreaterThan(30);
    expect(classes.filter(({ dependencies }) => dependencies > DEPENDENCIES)).toEqual([]);
  });

  it('names files by what they hold', () => {
    expect(files.filter(isShapeless)).toEqual([]);
  });
});

describe('the measures themselves', () => {
  it('count lines', () => {
    expect(linesOf('a\n'.repeat(301))).toBe(301);
  });

  it('count the dependencies of a class', () => {
    const text = `class A { constructor(${[1, 2, 3, 4, 5, 6, 7].map((n) => `private readonly a${n}: A`).join(', ')}) {} }`;
    expect(constructorsOf('a.ts', text)).toEqual([{ name: 'A', dependencies: 7 }]);
  });

  it('count the files of a feature, tests apart', () => {
    const names = ['index.ts', 'a.ts', 'a.spec.ts', 'a.db.spec.ts'].map((name) => `apps/api/src/events/${name}`);
    expect([...featuresOf([...names, 'apps/api/src/platform/ids.ts'])]).toEqual([['events', 2]]);
  });

  it.each(['a/utils.ts', 'a/date-utils.ts', 'a/helpers/date.ts', 'a/session-manager.ts', 'a/common.ts'])(
    'refuse %s',
    (file) => {
      expect(isShapeless(file)).toBe(true);
    },
  );
});
