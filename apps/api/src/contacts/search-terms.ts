import { topicById, topicsIn } from '#libs/matchmaking';

/** Terms of one search; what comes after is not looked for. */
const TERMS = 8;
/** A shorter name of a topic would be found within other words. */
const LEAST_NAME = 4;

/** Takes what somebody looks for; gives its terms, each with all spellings that count: a topic has names in both languages. */
export function searchTerms(text: string): string[][] {
  const terms: string[][] = [];
  let at = 0;
  for (const { topic, text: said, start, end } of topicsIn(text)) {
    if (start < at) continue;
    terms.push(...wordsOf(text.slice(at, start)), [said, ...namesOfTopic(topic)]);
    at = end;
  }
  return [...terms, ...wordsOf(text.slice(at))].slice(0, TERMS);
}

/** Who has no umlauts on their keys types "Koeln"; accents are left out where it is looked for. */
const wordsOf = (text: string): string[][] =>
  text.split(/\s+/).flatMap((word) => (word === '' ? [] : [[...new Set([word, word.replace(/([aou])e/gi, '$1')])]]));

function namesOfTopic(id: string): string[] {
  const topic = topicById(id);
  if (!topic) return [];
  const { labels, synonyms } = topic;
  const names = [labels.de, ...synonyms.de, labels.en, ...synonyms.en];
  return names.filter((name) => name.length >= LEAST_NAME);
}
