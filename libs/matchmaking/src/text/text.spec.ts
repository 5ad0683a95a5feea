import { afterEach, describe, expect, test } from '@jest/globals';
import { analyse } from './analyse.js';
import { readInstalledWords } from '../embed/trans-de-en.js';
import { readTransDeEn } from '../vocabulary/importers/trans-de-en.js';
import { compoundParts, germanWord, useWords } from './dictionary.js';
import { completed } from './elisions.js';
import { languageOf } from './language.js';
import { stem } from './stems.js';
import { fold, sentences, tokens } from './tokens.js';
import { inLayer, wordLayer } from './word-layer.js';

const words = (text: string) => tokens(text).map((token) => token.text);

describe('tokens', () => {
  test.each([
    ['C++ und .NET, C#-Kenntnisse', ['C++', 'und', '.NET', 'C#', 'Kenntnisse']],
    ['R&D, F&E and CI/CD with Node.js', ['R&D', 'F&E', 'and', 'CI/CD', 'with', 'Node.js']],
    ['KI-gestützte Pflege', ['KI', 'gestützte', 'Pflege']],
    ['Ende.Neu', ['Ende.Neu']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('say where they stand', () => {
    const text = 'Mit C++ auf Mikrocontrollern';
    for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

test('folding takes diacritics and case away', () => {
  expect(fold('Größe ĄĆŁ Yıldırım Ærø')).toBe('grosse acl yildirim aero');
});

test('sentences end where a new one begins', () => {
  expect(sentences('Wir messen. Das hilft! z. B. im Heim.\nUnd mehr')).toEqual([
    'Wir messen.',
    'Das hilft! z.',
    'B. im Heim.',
    'Und mehr',
  ]);
});

describe('what German leaves out', () => {
  test.each([
    ['Kern- und Teilchenphysik', ['Kernphysik', 'und', 'Teilchenphysik']],
    ['Arbeits-, Sozial- und Umweltrecht', ['Arbeitsrecht', 'Sozialrecht', 'und', 'Umweltrecht']],
    ['Herz- und Gefäßchirurgie', ['Herzchirurgie', 'und', 'Gefäßchirurgie']],
    ['Tag- und Nacht', ['Tag', 'und', 'Nacht']],
    ['KI-gestützte Pflege', ['KI', 'gestützte', 'Pflege']],
    ['Vor-', ['Vor']],
  ])('is put back in %s', (text, expected) => {
    const whole = completed(tokens(text), text);
    expect(whole.map((word) => word.text)).toEqual(expected);
    expect(whole.map(({ start, end }) => ({ start, end }))).toEqual(
      tokens(text).map(({ start, end }) => ({ start, end })),
    );
  });

  test('counts in the analysis', () => {
    const { topics } = analyse('Kern- und Teilchenphysik', 'de');
    expect([...topics.keys()]).toEqual(['nuclear-physics', 'particle-physics']);
  });
});

describe('German words', () => {
  test('that have one stem are told apart by how they are written', () => {
    expect(germanWord('Leben')?.english).toEqual(['life', 'living']);
    expect(germanWord('Leber')?.english).toEqual(['liver']);
  });

  test('are not taken for English names that look alike', () => {
    expect(analyse('Brand im Heim', 'de').pivot.has(stem('fire', 'en'))).toBe(true);
  });
});

describe('a word that no list knows', () => {
  test.each([
    ['Xylotoxikologie', 'xylotoxicology'],
    ['Gnomonik', 'gnomonics'],
    ['Neurodachdeckerei', 'neuroroofing'],
    ['Sphragistik', 'sphragistics'],
  ])('%s is likely %s', (german, english) => {
    expect(germanWord(german)?.english).toEqual([english]);
  });

  test.each(['Qwertz', 'Xoxoxo', 'ab', 'GPT-4'])('%s stays as it is', (word) => {
    expect(germanWord(word)).toBeUndefined();
  });
});

describe('a further dictionary', () => {
  const text = [
    '# a comment',
    'Quastenflosser {m} [zool.] | Quastenflosser {pl} :: coelacanth; lobe-finned fish | coelacanths',
    'betüddeln {vt} (jdn.) :: to mollycoddle sb. | x',
    'Pflege {f} :: grooming',
    'Wrasen {m} :: the vapour [Br.]; vapor [Am.]',
    'ohne Trennung',
  ].join('\n');
  afterEach(() => useWords(undefined));

  test('helps with what the vocabulary does not know, in any form and as a part of a compound', () => {
    expect(compoundParts('Quastenflosserforschung')).toBeUndefined();
    useWords(readTransDeEn(text));
    expect(germanWord('Quastenflossers')?.english).toEqual(['coelacanth', 'lobe-finned fish', 'coelacanths']);
    expect(germanWord('Wrasen')?.english).toEqual(['vapour', 'vapor']);
    expect(compoundParts('Quastenflosserforschung')).toEqual(['quastenflosser', 'forschung']);
    expect(germanWord('Pflege')?.english).not.toContain('grooming');
  });

  test('finds every word it holds and no other', () => {
    const words = ['äther', 'boot', 'bootshaus', 'zoo', 'boots'].map((word) => [word, [word.toUpperCase()]] as const);
    const layer = wordLayer(words);
    for (const [german, english] of words) expect(inLayer(layer, german)).toEqual(english);
    expect(inLayer(layer, 'boo')).toBeUndefined();
    expect(inLayer(layer, 'zzz')).toBeUndefined();
    expect(inLayer(wordLayer([]), 'boot')).toBeUndefined();
  });
});

test('the dictionary of this machine is read where it is installed', async () => {
  expect(await readInstalledWords('/nowhere/de-en')).toBeUndefined();
});

test.each(['Humangeographie', 'Angewandte Mathematik', 'Bauphysik', 'Biochemie', 'Strafrecht'])(
  '%s is German',
  (text) => {
    expect(languageOf(text)).toBe('de');
  },
);

test.each(['Metallurgy', 'Geriatrics', 'nursing', 'Turbomachinery'])('%s is English', (text) => {
  expect(languageOf(text)).toBe('en');
});

test.each([
  ['detection', 'detect', 'en'],
  ['predictions', 'predict', 'en'],
  ['Krankenhäuser', 'Krankenhaus', 'de'],
  ['Pflegeheimen', 'Pflegeheim', 'de'],
] as const)('%s and %s have one stem in %s', (one, two, language) => {
  expect(stem(one, language)).toBe(stem(two, language));
});

test.each([
  ['Sturzerkennung im Pflegeheim', undefined, 'de'],
  ['fall detection in nursing homes', undefined, 'en'],
  ['Machine Learning', 'de-AT', 'de'],
  ['Radverkehr', 'en', 'en'],
] as const)('the language of %s, known as %s, is %s', (text, known, language) => {
  expect(languageOf(text, known)).toBe(language);
});

test.each([
  ['Sturzerkennung', ['sturz', 'erkennung']],
  ['Pflegedokumentation', ['pflege', 'dokumentation']],
  ['Verkehrsdaten', ['verkehrs', 'daten']],
  ['Xylophon', undefined],
])('%s is made of %j', (word, parts) => {
  expect(compoundParts(word)).toEqual(parts);
});

describe('the analysis of a text', () => {
  test('turns German into the English words of the same thing', () => {
    const german = analyse('Sturzerkennung', 'de');
    const english = analyse('fall detection', 'en');
    expect([...german.pivot.keys()].sort()).toEqual([...english.pivot.keys()].sort());
    expect([...german.topics.keys()]).toEqual(['fall-detection']);
  });

  test('translates compounds that the vocabulary does not have, part by part', () => {
    const { pivot, topics } = analyse('Hitzevorhersage', 'de');
    expect([...pivot.keys()]).toEqual(expect.arrayContaining([stem('heat', 'en'), stem('prediction', 'en')]));
    expect(topics.size).toBe(0);
  });

  test('keeps the order of the words in the English text and in the pairs of neighbours', () => {
    const { english, neighbours } = analyse('Sturzerkennung mit Radar und C++', 'de');
    expect(english).toMatch(/^fall detection radar.* C\+\+$/);
    expect([...neighbours.keys()]).toContain(`${stem('fall', 'en')} ${stem('detection', 'en')}`);
    // "mit" stands between them.
    expect([...neighbours.keys()]).not.toContain(`${stem('detection', 'en')} ${stem('radar', 'en')}`);
    expect(analyse('Fall detection, in nursing homes.', 'en').english).toBe('Fall detection, in nursing homes.');
  });

  test('is surer of a chosen topic than of a named one, and of a narrow one than of a broad one', () => {
    const { topics } = analyse('fall detection in health care', 'en', 'care-technology');
    expect(topics.get('care-technology')).toBe(1);
    expect(topics.get('fall-detection')).toBeLessThan(1);
    expect(topics.get('health-care')).toBeLessThan(topics.get('fall-detection') ?? 0);
  });
});
