import { foldings } from '../text/dictionary.js';
import { completed } from '../text/elisions.js';
import { labelMatches } from '../text/labels.js';
import { languageOf } from '../text/language.js';
import { tokens } from '../text/tokens.js';
import type { Topic } from './topic-table.js';
import { namesOf, topics, whenExtended } from './topics.js';

/** A place in a text that names a topic: the words there, and where they start and end (UTF-16 offsets). */
export interface TopicMention {
  readonly topic: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A topic's names in every spelling that is looked for, each language's label first. */
interface Spelled {
  readonly topic: Topic;
  readonly names: Record<'de' | 'en', readonly (readonly string[])[]>;
}

/** The vocabulary as one text, each name a line: one search over it finds every topic that can answer. */
interface Haystack {
  readonly text: string;
  readonly spelled: readonly Spelled[];
  /** Where in the text the names of each topic end. */
  readonly ends: readonly number[];
}

let haystack: Haystack | undefined;
whenExtended(() => (haystack = undefined));

function buildHaystack(): Haystack {
  const spelled = topics.map((topic) => ({
    topic,
    names: { de: namesOf(topic, 'de').map(foldings), en: namesOf(topic, 'en').map(foldings) },
  }));
  const ends: number[] = [];
  let end = 0;
  const parts = spelled.map(({ names }) => {
    const part = `${[...names.de, ...names.en].flat().join('\n')}\n`;
    ends.push((end += part.length));
    return part;
  });
  return { text: parts.join(''), spelled, ends };
}

/** The topics with a name that holds one of the queries anywhere. */
function holding(typed: readonly string[], { text, spelled, ends }: Haystack): Set<Spelled> {
  const found = new Set<Spelled>();
  for (const query of typed) {
    let topic = 0;
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, ends[topic])) {
      while ((ends[topic] ?? Infinity) <= at) topic++;
      const hit = spelled[topic];
      if (hit) found.add(hit);
    }
  }
  return found;
}

/** How well one name answers what was typed: 0 is best, Infinity is not at all. */
function rankOf(name: readonly string[], typed: readonly string[]): number {
  let best = Infinity;
  for (const spelling of name) {
    for (const query of typed) {
      const at = spelling.indexOf(query);
      if (at < 0) continue;
      if (at === 0) best = Math.min(best, spelling.length === query.length ? 0 : 1);
      else if (best > 2 && (spelling.includes(` ${query}`) || spelling.includes(`-${query}`))) best = 2;
      else best = Math.min(best, 4);
    }
  }
  return best;
}

/** The label before its synonyms, the reader's language before the other. */
function bestRank({ names }: Spelled, typed: readonly string[], language: 'de' | 'en'): number {
  let best = Infinity;
  for (const [index, name] of names[language].entries()) {
    best = Math.min(best, rankOf(name, typed) + (index === 0 ? 0 : 0.3));
  }
  for (const name of names[language === 'de' ? 'en' : 'de']) best = Math.min(best, rankOf(name, typed) + 0.9);
  return best;
}

const collators = { de: new Intl.Collator('de'), en: new Intl.Collator('en') };

/**
 * Takes what somebody typed into a picker, their language and how many topics to give; gives the topics whose
 * label or synonym begins with it, holds a word that does, or contains it, best first.
 */
export function findTopics(text: string, language: 'de' | 'en', limit: number): Topic[] {
  const typed = foldings(text.trim().replace(/\s+/g, ' '));
  if (typed[0] === '') return [];
  haystack ??= buildHaystack();
  const ranked = [...holding(typed, haystack)].map((spelled) => ({
    topic: spelled.topic,
    rank: bestRank(spelled, typed, language),
  }));
  ranked.sort((a, b) => a.rank - b.rank || compareLabels(a.topic, b.topic, language));
  return ranked.slice(0, limit).map(({ topic }) => topic);
}

function compareLabels(a: Topic, b: Topic, language: 'de' | 'en'): number {
  return (
    a.labels[language].length - b.labels[language].length ||
    collators[language].compare(a.labels[language], b.labels[language])
  );
}

/** Takes a free text in German or English; gives the places that name a topic of the vocabulary, in order. */
export function topicsIn(text: string): TopicMention[] {
  const language = languageOf(text);
  const words = language === 'de' ? completed(tokens(text), text) : tokens(text);
  return labelMatches(words, language).flatMap((match) => {
    const start = words[match.first]?.start;
    const end = words[match.end - 1]?.end;
    if (start === undefined || end === undefined) return [];
    return [{ topic: match.topic, text: text.slice(start, end), start, end }];
  });
}
