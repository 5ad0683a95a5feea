import ts from 'typescript';
import { read, trackedFiles } from './tree.js';

/** A list that begins with a word, and whether its place says that it is the key of an answer. */
interface Listed {
  word: string;
  isKey: boolean;
  isOfWordsOnly: boolean;
}

const isKeyName = (name: ts.Node | undefined): boolean => /^queryKey$|Key$/.test(name?.getText() ?? '');

/** Does this place take the key of an answer: `queryKey: []`, `someKey = []`, `(id) => []`, `usePages([])`? */
function takesKey(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isAsExpression(parent) || ts.isArrowFunction(parent) || ts.isParenthesizedExpression(parent))
    return takesKey(parent);
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return isKeyName(parent.name);
  return ts.isCallExpression(parent) && parent.expression.getText() === 'usePages' && parent.arguments[0] === node;
}

/** The lists of a file that begin with a word. */
function listsOf(file: string, text: string): Listed[] {
  const lists: Listed[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) {
      const [first] = node.elements;
      const isOfWordsOnly = node.elements.every((element) => ts.isStringLiteral(element));
      if (first && ts.isStringLiteral(first)) lists.push({ word: first.text, isKey: takesKey(node), isOfWordsOnly });
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
  return lists;
}

/**
 * The first words of keys that stand in more than one file, with those files. A list elsewhere counts as a key too when
 * it begins with the word of one and has more in it than words, as `['times', eventId]` does.
 */
function scatteredKeys(texts: ReadonlyMap<string, string>): string[] {
  const lists = [...texts].flatMap(([file, text]) => listsOf(file, text).map((list) => ({ ...list, file })));
  const words = new Set(lists.filter(({ isKey }) => isKey).map(({ word }) => word));
  return [...words].flatMap((word) => {
    const users = lists.filter((list) => list.word === word && (list.isKey || !list.isOfWordsOnly));
    const files = [...new Set(users.map(({ file }) => file))];
    return files.length > 1 ? [`${word}: ${files.join(', ')}`] : [];
  });
}

/** Is a command given a fresh id with every call, outside of `shared/`, which keeps ids until they are answered? */
const makesIdInCall = (file: string, text: string): boolean =>
  !file.startsWith('apps/web/src/shared/') && /\bcommandId\s*:\s*crypto\.randomUUID\(\)/.test(text);

const sourcesOfWeb = async (): Promise<Map<string, string>> => {
  const files = await trackedFiles(/^apps\/web\/src\/(?!shared\/api\/generated\/).*(?<!\.spec)\.tsx?$/);
  expect(files.length).toBeGreaterThan(100);
  return new Map(files.map((file) => [file, read(file)]));
};

describe('the web application', () => {
  it('makes the key of an answer in one file, so that one key has one shape', async () => {
    const texts = await sourcesOfWeb();
    const keys = [...texts].flatMap(([file, text]) => listsOf(file, text)).filter(({ isKey }) => isKey);
    expect(keys.length).toBeGreaterThan(20);
    expect(scatteredKeys(texts)).toEqual([]);
  });

  it('makes the id of a command where the person decides, never inside the call', async () => {
    const texts = await sourcesOfWeb();
    expect([...texts].filter(([file, text]) => makesIdInCall(file, text)).map(([file]) => file)).toEqual([]);
  });
});

describe('the measures themselves', () => {
  it('notice an id that is made with every call', () => {
    const text = "call('/api/x', {\n  method: 'POST',\n  commandId: crypto.randomUUID(),\n});";
    expect(makesIdInCall('apps/web/src/features/x/x.ts', text)).toBe(true);
    expect(makesIdInCall('apps/web/src/features/x/x.ts', 'command.send(wish, (commandId) => call(commandId))')).toBe(
      false,
    );
  });

  it('notice a key that stands in two files', () => {
    const texts = new Map([
      ['a.ts', "const q = () => ({ queryKey: ['slots', id] as const });"],
      ['b.ts', "const slotsKey = (id: string) => ['slots', id] as const;"],
      ['c.ts', "usePages(['shares'], path); const meKey = ['me'] as const;"],
      ['d.ts', "plan({ stale: [queryKey, ['shares', id]] }); const steps = ['me', 'you'];"],
    ]);
    expect(scatteredKeys(texts)).toEqual(['slots: a.ts, b.ts', 'shares: c.ts, d.ts']);
  });
});
