import ts from 'typescript';
import { read, trackedFiles } from './tree.js';

const isSpec = (file: string): boolean => /\.(spec|e2e-spec|fixture)\.tsx?$/.test(file);

/** Exports of a file that have no doc comment. */
function undocumented(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  return source.statements.filter(isExported).flatMap((statement) => {
    if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return [];
    return ts.getJSDocCommentsAndTags(statement).length > 0 ? [] : [`${file}: ${nameOf(statement)}`];
  });
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((d) => d.name.getText()).join();
  return (statement as ts.DeclarationStatement).name?.getText() ?? '?';
}

/** Types that only name the members of a list declared just above need no sentence of their own. */
const isTypeOfList = (text: string, entry: string): boolean =>
  new RegExp(`export type ${entry.split(': ')[1]} = \\(typeof [A-Z_]+\\)\\[number\\];`).test(text);

/** The codes of a file's problems, and for each pair of texts the languages in which it says something. */
function problemsOf(file: string, text: string): { codes: string[]; texts: string[] } {
  const codes: string[] = [];
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) {
      const [code] = node.arguments;
      if (code && ts.isStringLiteral(code)) codes.push(code.text);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const languages = node.properties.filter(({ name }) => /^(de|en)$/.test(name?.getText() ?? ''));
      if (languages.length > 0) texts.push(languages.flatMap(filledName).toSorted().join());
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
  return { codes, texts };
}

/** The name of a property whose value is a text, or title and detail, that say something. */
function filledName(property: ts.ObjectLiteralElementLike): string[] {
  if (!ts.isPropertyAssignment(property)) return [];
  const { name, initializer } = property;
  const texts = ts.isArrayLiteralExpression(initializer) ? [...initializer.elements] : [initializer];
  return texts.every((text) => text.getText().length > 4) ? [name.getText()] : [];
}

/** The German texts of a file's problems, each with the file it is in. */
function germanTexts(file: string, text: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'de')
      texts.push(`${file}: ${node.initializer.getText()}`);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
  return texts;
}

/** Forms of du and ihr: whether an event says du or Sie is the organizer's to choose, so a problem says neither. */
const FAMILIAR = /(?<!\p{L})(du|dich|dir|dein(e[mnrs]?)?|ihr|euch|eu(er|re[mnrs]?))(?!\p{L})/iu;
const isFamiliar = (text: string): boolean => FAMILIAR.test(text);

/** What betrays the machine somebody worked on: homes, work folders, temporary files, hosts of registries. */
const MACHINE = [
  /(^|[\s'"`(=:])\/(home|Users|root|srv|opt|mnt|workspace)\/[\w.-]+/m,
  /[A-Z]:\\Users\\/,
  /"resolved": "https?:\/\/(?!registry\.npmjs\.org\/)/,
];

describe('sources', () => {
  it('document every export of a lib', async () => {
    const files = (await trackedFiles(/^libs\/[^/]+\/src\/.*\.ts$/)).filter((file) => !isSpec(file));
    expect(files.length).toBeGreaterThan(20);
    const bare = files.flatMap((file) => {
      const text = read(file);
      return undocumented(file, text).filter((entry) => !isTypeOfList(text, entry));
    });
    expect(bare).toEqual([]);
  });

  it('list every migration by name', async () => {
    const list = read('apps/api/src/data-source.ts');
    const files = await trackedFiles(/\/migrations\/.*\.ts$/);
    const names = files.flatMap((file) => /export class (\w+)/.exec(read(file))?.[1] ?? `${file} has no class`);
    expect(names.length).toBeGreaterThan(3);
    const listed = /MIGRATIONS = \[([^\]]*)\]/
      .exec(list)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    expect(listed).toEqual(names);
  });

  it('list every entity by name', async () => {
    const list = read('apps/api/src/entities.ts');
    const files = await trackedFiles(/^apps\/api\/.*\.entity\.ts$/);
    const names = files.flatMap((file) =>
      [...read(file).matchAll(/@Entity\([\s\S]*?export class (\w+)/g)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !new RegExp(`ENTITIES[^=]*=[^;]*\\b${name}\\b`).test(list))).toEqual([]);
  });

  it('read the environment in one place', async () => {
    const files = (await trackedFiles(/^(apps|libs)\/.*\.(ts|tsx)$/)).filter((file) => !isSpec(file));
    const readers = files.filter((file) => /process\.env\b/.test(read(file)));
    const allowed = [/^apps\/api\/src\/(main|migrate)\.ts$/, /^apps\/local\/src\//, /^apps\/web\/vite\.config\.ts$/];
    expect(readers.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(readers).toContain('apps/api/src/main.ts');
  });

  it('say every problem in both languages', async () => {
    const files = await trackedFiles(/^apps\/api\/.*(\.errors|\/problems)\.ts$/);
    const texts = files.flatMap((file) => problemsOf(file, read(file)).texts.map((languages) => ({ file, languages })));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(({ languages }) => languages !== 'de,en')).toEqual([]);
  });

  it('address nobody in the German texts of problems', async () => {
    const files = await trackedFiles(/^apps\/api\/.*(\.errors|\.text|\/problems|\/body-faults|\/validation)\.ts$/);
    const texts = files.flatMap((file) => germanTexts(file, read(file)));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter(isFamiliar)).toEqual([]);
  });

  it('name each problem once', async () => {
    const files = await trackedFiles(/^apps\/api\/.*(\.errors|\/problems)\.ts$/);
    const codes = files.flatMap((file) => problemsOf(file, read(file)).codes).toSorted();
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code, at) => code === codes[at - 1])).toEqual([]);
  });

  it('know nothing of the machine they were written on', async () => {
    const files = await trackedFiles(
      /\.(ts|tsx|js|mjs|cjs|json|md|yml|yaml|html|css|sh|csv|svg)$|(^|\/)(Dockerfile|Caddyfile|run)$/,
    );
    expect(files).toContain('package-lock.json');
    const tellTale = files.filter((file) => !file.startsWith('test/architecture/sources.spec'));
    expect(tellTale.filter((file) => MACHINE.some((pattern) => pattern.test(read(file))))).toEqual([]);
  });
});

describe('the measures themselves', () => {
  it('miss no export without a comment', () => {
    const text =
      '/** Says a. */\nexport const a = 1;\nexport const b = 2;\nexport function c(): void {}\nfunction d(): void {}\n';
    expect(undocumented('x.ts', text)).toEqual(['x.ts: b', 'x.ts: c']);
  });

  it('miss no problem that lacks a language or a text', () => {
    const texts = ["{ de: ['Weg', 'Das gibt es nicht.'] }", "{ de: ['Gibt es nicht', 'Nichts.'], en: ['', ''] }"];
    const text = texts
      .map((each) => `class A extends ProblemError { constructor() { super('a', 404, ${each}); } }`)
      .join('\n');
    expect(problemsOf('x.ts', text)).toEqual({ codes: ['a', 'a'], texts: ['de', 'de'] });
  });

  it.each(['Du bist dort.', 'Das gehört dir', 'Deine Karte', 'zwischen euch', 'Eure Karten', 'wie ihr wollt'])(
    'notice that “%s” addresses somebody',
    (said) => {
      expect(
        germanTexts('x.ts', `const a = { de: ['Titel', '${said}'], en: ['', ''] };`).filter(isFamiliar),
      ).toHaveLength(1);
    },
  );

  it.each(['Dieser Ort', 'während der Dauer', 'Ihrer Anfrage', 'heuer', 'neu'])('take “%s” for no address', (said) => {
    expect(isFamiliar(`${said}.`)).toBe(false);
  });

  it.each([
    "const a = '/home/ada/treffpunkt/data';",
    'path: /srv/build/app',
    String.raw`C:\Users\ada`,
    '"resolved": "https://registry.intern.example/pg/-/pg-8.tgz"',
  ])('notice %s', (text) => {
    expect(MACHINE.some((pattern) => pattern.test(text))).toBe(true);
  });
});
