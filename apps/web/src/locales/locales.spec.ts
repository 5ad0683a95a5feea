import { describe, expect, it } from '@jest/globals';
import { asked, findAsked, readSources, readTexts, variables, withoutForm } from './texts.js';

const german = readTexts('de');
const english = readTexts('en');
const namespaces = new Set([...german.keys()].map((key) => key.split(':', 1)[0] ?? ''));
const sources = readSources().map(({ file, source }) => ({ file, ...findAsked(source, namespaces) }));
const keys = new Set(sources.flatMap((source) => [...source.keys]));
const prefixes = [...new Set(sources.flatMap((source) => [...source.prefixes]))];

/** Is the text reached by a key of the source: itself, one of its suffixed forms, or a key with a variable end? */
function isReached(key: string): boolean {
  const base = asked(key);
  if (keys.has(base) || keys.has(base.replace(/_[A-Za-z0-9]+$/, ''))) return true;
  return prefixes.some((prefix) => base.startsWith(prefix));
}

/** Has the key a text: itself, or at least one suffixed form of it? */
function hasText(key: string): boolean {
  return [...german.keys()].some((text) => text === key || asked(text) === key || text.startsWith(`${key}_`));
}

describe('German and English', () => {
  it('were read, and so was the source', () => {
    expect(german.size).toBeGreaterThan(20);
    expect(sources.length).toBeGreaterThan(20);
    expect(keys.size).toBeGreaterThan(20);
  });

  it('have the same texts', () => {
    const plain = [...german.keys()].filter((key) => !key.endsWith('_formal')).toSorted();
    expect([...english.keys()].toSorted()).toEqual(plain);
  });

  it('have the form of address only in German, and only beside the familiar one', () => {
    expect([...english.keys()].filter((key) => key.endsWith('_formal'))).toEqual([]);
    const lonely = [...german.keys()].filter((key) => key.endsWith('_formal') && !german.has(withoutForm(key)));
    expect(lonely).toEqual([]);
  });

  it('have both forms wherever German speaks to the reader', () => {
    const familiar = /(^|[^\p{L}])(du|dich|dir|dein(e[mnrs]?)?|euch|euer|eure[mnrs]?)(?=[^\p{L}]|$)/iu;
    const single = [...german].filter(
      ([key, text]) => familiar.test(text) && !key.endsWith('_formal') && !german.has(`${key}_formal`),
    );
    expect(single).toEqual([]);
    const mixed = [...german].filter(([key, text]) => key.endsWith('_formal') && familiar.test(text));
    expect(mixed).toEqual([]);
  });

  it('are filled with the same variables', () => {
    const unequal = [...german]
      .map(([key, text]) => ({ key, german: variables(text), other: variables(english.get(withoutForm(key)) ?? '') }))
      .filter(({ key, german: one, other }) => !/_(one|zero)(_formal)?$/.test(key) && String(one) !== String(other));
    expect(unequal).toEqual([]);
  });

  it('are never empty, never shout', () => {
    const all = [...german, ...english];
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(all.filter(([, text]) => /!|\boops\b|\bups\b/i.test(text))).toEqual([]);
  });
});

describe('keys in the source', () => {
  it('name a namespace that exists', () => {
    expect(sources.filter(({ strays }) => strays.length > 0).map(({ file, strays }) => ({ file, strays }))).toEqual([]);
  });

  it('have a text', () => {
    expect([...keys].filter((key) => !hasText(key))).toEqual([]);
    const hollow = prefixes.filter((prefix) => ![...german.keys()].some((key) => key.startsWith(prefix)));
    expect(hollow).toEqual([]);
  });

  it('reach every text', () => {
    expect([...german.keys()].filter((key) => !isReached(key))).toEqual([]);
  });
});

describe('the finder', () => {
  const found = (source: string) => findAsked(source, new Set(['people']));

  it('sees calls, Trans, tables and variable ends', () => {
    const source = `t('people:title'); t(\n 'people:a.b', {}); const x = { sent: 'people:state.sent' };
      <Trans i18nKey="people:intro" />; t(\`people:state.\${state}\`)`;
    expect([...found(source).keys]).toEqual(['people:title', 'people:a.b', 'people:state.sent', 'people:intro']);
    expect([...found(source).prefixes]).toEqual(['people:state.']);
    expect(found(source).strays).toEqual([]);
  });

  it('refuses keys without a namespace, or of none that exists', () => {
    expect(found(`t('title'); t('persons:title'); <Trans i18nKey="intro" />`).strays).toEqual([
      'title',
      'persons:title',
      'intro',
    ]);
  });

  it('takes no other call for a text', () => {
    expect(found(`format('x'); import('people:x-y z'); at('title')`).strays).toEqual([]);
  });
});
