import { foldings } from '../text/dictionary.js';
import { labelMatches } from '../text/labels.js';
import { languageOf } from '../text/language.js';
import { tokens } from '../text/tokens.js';
import type { Topic } from './topic-table.js';
import { namesOf, topics } from './topics.js';

/** A place in a text that names a topic: the words there, and where they start and end (UTF-16 offsets). */
export interface TopicMention {
  readonly topic: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The names of one topic in one language, folded, the label first. */
type Names = readonly (readonly string[])[];

const folded = new Map<string, Record<'de' | 'en', Names>>();

function foldedNames(topic: Topic): Record<'de' | 'en', Names> {
  const known = folded.get(topic.id);
  if (known) return known;
  const names = { de: namesOf(topic, 'de').map(foldings), en: namesOf(topic, 'en').map(foldings) };
  folded.set(topic.id, names);
  return names;
}

/** How well one name answers what was typed; 0 is best, undefined is not at all. */
function rankOf(name: readonly string[], typed: readonly string[]): number | undefined {
  const ranks = name.flatMap((spelling) =>
    typed.map((query) => {
      if (spelling === query) return 0;
      if (spelling.startsWith(query)) return 1;
      if (spelling.includes(` ${query}`) || spelling.includes(`-${query}`)) return 2;
      return spelling.includes(query) ? 4 : Infinity;
    }),
  );
  const best = Math.min(...ranks);
  return best === Infinity ? undefined : best;
}

function bestRank(topic: Topic, typed: readonly string[], language: 'de' | 'en'): number | undefined {
  const names = foldedNames(topic);
  const other = language === 'de' ? 'en' : 'de';
  let best: number | undefined;
  for (const [index, name] of [...names[language], ...names[other]].entries()) {
    const rank = rankOf(name, typed);
    if (rank === undefined) continue;
    // The label before its synonyms, the reader's language before the other.
    const cost = rank + (index === 0 ? 0 : 0.3) + (index < names[language].length ? 0 : 0.6);
    best = Math.min(best ?? Infinity, cost);
  }
  return best;
}

/**
 * Takes what somebody typed into a picker, their language and how many topics to give; gives the topics whose
 * label or synonym begins with it, holds a word that does, or contains it, best first.
 */
export function findTopics(text: string, language: 'de' | 'en', limit: number): Topic[] {
  const typed = foldings(text.trim());
  if (typed[0] === '') return [];
  const ranked = topics.flatMap((topic) => {
    const rank = bestRank(topic, typed, language);
    return rank === undefined ? [] : [{ topic, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank || compareLabels(a.topic, b.topic, language));
  return ranked.slice(0, limit).map(({ topic }) => topic);
}

function compareLabels(a: Topic, b: Topic, language: 'de' | 'en'): number {
  return (
    a.labels[language].length - b.labels[language].length ||
    a.labels[language].localeCompare(b.labels[language], language)
  );
}

/** Takes a free text in German or English; gives the places that name a topic of the vocabulary, in order. */
export function topicsIn(text: string): TopicMention[] {
  const words = tokens(text);
  return labelMatches(words, languageOf(text)).flatMap((match) => {
    const start = words[match.first]?.start;
    const end = words[match.end - 1]?.end;
    if (start === undefined || end === undefined) return [];
    return [{ topic: match.topic, text: text.slice(start, end), start, end }];
  });
}
