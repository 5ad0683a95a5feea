import { sentences } from '../text/tokens.js';
import { topicsIn } from './find-topics.js';
import type { Topic } from './topic-table.js';
import { topicById } from './topics.js';

/** A topic that a text speaks of: the words that name it, the sentence they stand in first, and how often it is named. */
export interface ProposedTopic {
  readonly topic: Topic;
  readonly text: string;
  readonly sentence: string;
  readonly times: number;
}

/**
 * Takes a text in German or English, such as an abstract, and how many topics to give; gives those it names, what it
 * names most often first, then what it names first, each once. A broader topic gives way to a narrower one of the text.
 */
export function proposeTopics(text: string, limit: number): ProposedTopic[] {
  const found = new Map<string, ProposedTopic>();
  for (const sentence of sentences(text)) {
    for (const { topic: id, text: words } of topicsIn(sentence)) {
      const topic = topicById(id);
      if (!topic) continue;
      const before = found.get(topic.id);
      found.set(topic.id, before ? { ...before, times: before.times + 1 } : { topic, text: words, sentence, times: 1 });
    }
  }
  const broader = new Set([...found.values()].map(({ topic }) => topic.broader));
  return [...found.values()]
    .filter(({ topic }) => !broader.has(topic.id))
    .sort((a, b) => b.times - a.times)
    .slice(0, limit);
}
