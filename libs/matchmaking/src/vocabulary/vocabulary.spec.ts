import { describe, expect, test } from '@jest/globals';
import { completed } from '../text/elisions.js';
import { labelMatches } from '../text/labels.js';
import { tokens } from '../text/tokens.js';
import { broaderTopics, findTopics, topicById, topics, topicsIn } from './index.js';
import { topicTable } from './topic-table.js';
import { wordsAToF } from './words/a-to-f.js';
import { wordsGToK } from './words/g-to-k.js';
import { germanWords } from './words/german-words.js';
import { wordsLToR } from './words/l-to-r.js';
import { wordsSToZ } from './words/s-to-z.js';

const ids = (found: readonly { id: string }[]) => found.map((topic) => topic.id);

describe('the vocabulary', () => {
  test('has at least 3000 topics, each id once', () => {
    expect(topics.length).toBeGreaterThanOrEqual(3000);
    expect(ids(topics).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]);
  });

  test('knows every broader topic, and goes up without a circle', () => {
    const unknown = topics.filter((topic) => topic.broader !== undefined && !topicById(topic.broader));
    expect(ids(unknown)).toEqual([]);
    for (const topic of topics) expect(broaderTopics(topic.id).length).toBeLessThan(6);
  });

  test('has a label in both languages, and no name of two topics in one language', () => {
    for (const language of ['de', 'en'] as const) {
      const owners = new Map<string, string>();
      const doubled: string[] = [];
      for (const topic of topics) {
        expect(topic.labels[language]).toMatch(/\S/);
        for (const name of [topic.labels[language], ...topic.synonyms[language]]) {
          const key = name.toLowerCase();
          if (owners.has(key)) doubled.push(`${name}: ${owners.get(key)}, ${topic.id}`);
          owners.set(key, topic.id);
        }
      }
      expect(doubled).toEqual([]);
    }
  });

  test.each(['de', 'en'] as const)(
    'finds a topic by its %s label, also beside one whose stems are the same',
    (language) => {
      const lost = topics.filter(({ id, labels }) => {
        const words = tokens(labels[language]);
        const found = labelMatches(language === 'de' ? completed(words, labels.de) : words, language);
        return found.length !== 1 || found[0]?.topic !== id;
      });
      expect(ids(lost)).toEqual([]);
    },
  );

  test('refuses a line of another form and names it', () => {
    expect(() => topicTable('no topic at all')).toThrow('not a topic: no topic at all');
    expect(() => topicTable('a-b | Eins; | one')).toThrow('a name is empty in: a-b | Eins; | one');
  });

  test('has at least 3500 German words, none in two parts of the list', () => {
    expect(germanWords.size).toBeGreaterThanOrEqual(3500);
    expect(germanWords.size).toBe(wordsAToF.size + wordsGToK.size + wordsLToR.size + wordsSToZ.size);
  });
});

describe('findTopics', () => {
  test.each([
    ['Sturz', 'de', 'fall-detection'],
    ['pfleg', 'de', 'nursing'],
    ['fall det', 'en', 'fall-detection'],
    ['waermepumpe', 'de', 'heat-pumps'],
    ['wärmep', 'de', 'heat-pumps'],
    ['WARMEPUMPE', 'de', 'heat-pumps'],
    ['GDPR', 'de', 'data-protection'],
    ['C++', 'en', 'cpp'],
    ['erkennung', 'de', 'anomaly-detection'],
  ] as const)('%s in %s offers %s', (typed, language, id) => {
    expect(ids(findTopics(typed, language, 20))).toContain(id);
  });

  test('puts the whole name first, the reader’s language before the other, and keeps to the limit', () => {
    expect(ids(findTopics('robotik', 'de', 5))[0]).toBe('robotics');
    expect(ids(findTopics('design', 'en', 3))[0]).toBe('design');
    expect(findTopics('a', 'en', 7)).toHaveLength(7);
    expect(findTopics('   ', 'en', 7)).toEqual([]);
    expect(findTopics('machine\nlearning', 'en', 1)).toEqual(findTopics('machine learning', 'en', 1));
    expect(findTopics('qqq', 'en', 7)).toEqual([]);
  });
});

describe('topicsIn', () => {
  test.each([
    ['Wir suchen Partner für Sturzerkennung in Pflegeheimen.', ['fall-detection', 'elderly-care']],
    ['We use large language models and care about data protection.', ['large-language-models', 'data-protection']],
    ['Machine Learning für die Radiologie', ['machine-learning', 'radiology']],
    ['C++ und .NET auf Mikrocontrollern', ['cpp', 'dotnet', 'embedded-systems']],
    ['KI in der Verwaltung', ['ai-in-government']],
    ['production management', ['production-management']],
    ['product management', ['product-management']],
    ['the physical education of children', ['physical-education']],
    ['Er hat einen guten Rat und eine schöne Art.', []],
  ])('%s', (text, expected) => {
    expect(topicsIn(text).map((mention) => mention.topic)).toEqual(expected);
  });

  test('says where the words stand', () => {
    const text = 'Neues zur Wärmepumpe und zum Denkmalschutz';
    const found = topicsIn(text);
    expect(found.map((mention) => text.slice(mention.start, mention.end))).toEqual(['Wärmepumpe', 'Denkmalschutz']);
    expect(found.map((mention) => mention.text)).toEqual(['Wärmepumpe', 'Denkmalschutz']);
  });
});
