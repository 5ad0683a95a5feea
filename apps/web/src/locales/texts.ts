import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * What locales.spec.ts knows about texts: only specs import this file, never the app.
 * A key is `namespace:path.to.text`, its parts in camelCase; `_` begins a suffix: a context, a plural, `_formal`.
 */
const here = dirname(fileURLToPath(import.meta.url));

/** Every text of a language by its full key, suffixes included. */
export function readTexts(language: string): Map<string, string> {
  const found = new Map<string, string>();
  const folder = join(here, language);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    collect(JSON.parse(readFileSync(join(folder, file), 'utf8')), `${file.slice(0, -5)}:`, found);
  }
  return found;
}

function collect(value: unknown, key: string, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(key, value);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const prefix = key.endsWith(':') ? key : `${key}.`;
    for (const [name, inner] of Object.entries(value)) collect(inner, prefix + name, into);
  } else throw new Error(`${key} is neither a text nor a group of texts`);
}

/** The key as the source asks for it: without the form of address. */
export function withoutForm(key: string): string {
  return key.replace(/_formal$/, '');
}

/** The key as the source asks for it: without the form of address and the plural. */
export function asked(key: string): string {
  return withoutForm(key).replace(/_(ordinal_)?(zero|one|two|few|many|other)$/, '');
}

/** The variables a text is filled with, sorted: `{{name}}`, and the tags of a `<Trans>`. */
export function variables(text: string): string[] {
  const filled = [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map((match) => `{{${match[1]}}}`);
  const tags = [...text.matchAll(/<(\w+)\s*\/?>/g)].map((match) => `<${match[1]}>`);
  return [...new Set([...filled, ...tags])].toSorted();
}

/** What a source file asks for. */
export interface Asked {
  /** Whole keys, wherever they stand: in `t('...')`, in `i18nKey="..."`, in a table of keys. */
  keys: Set<string>;
  /** The fixed beginnings of keys that end in a variable: t(`ns:state.${state}`). */
  prefixes: Set<string>;
  /** Calls whose key names no namespace that exists: `t('title')`. */
  strays: string[];
}

const literal = /(['"`])([a-z][\w-]*:[A-Za-z0-9_.]+)\1/g;
const template = /`([a-z][\w-]*:[A-Za-z0-9_.]*)\$\{/g;
const call = /\bt\(\s*(?:(['"])(.*?)\1|`([^`]*)`)|\bi18nKey=(?:"([^"]*)"|\{\s*(['"`])(.*?)\5)/g;

/** Finds the keys that a source text asks for; `namespaces` are the locale files that exist. */
export function findAsked(source: string, namespaces: ReadonlySet<string>): Asked {
  const known = (key: string): boolean => namespaces.has(key.split(':', 1)[0] ?? '') && key.includes(':');
  const keys = new Set([...source.matchAll(literal)].map((match) => match[2] ?? '').filter(known));
  const prefixes = new Set([...source.matchAll(template)].map((match) => match[1] ?? '').filter(known));
  const strays = [...source.matchAll(call)]
    .map((match) => match[2] ?? match[3] ?? match[4] ?? match[6] ?? '')
    .filter((key) => !known(key));
  return { keys, prefixes, strays };
}

/** Every .ts and .tsx file below src, specs left out. */
export function readSources(folder = join(here, '..')): { file: string; source: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts') && !/locales[/\\]/.test(file))
    .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));
}
