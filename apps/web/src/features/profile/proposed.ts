import type { ProposedTopicDto } from '../../shared/api/generated/types.gen.js';
import type { Phrase } from '../../shared/attending/me.js';
import type { Language } from '../../shared/i18n/languages.js';

/** A topic that a text speaks of, and the sentence it came from. */
export type Proposal = ProposedTopicDto;

const isSame = (one: string, other: string): boolean => one.toLocaleLowerCase() === other.toLocaleLowerCase();

/** Takes what somebody offers or seeks; gives the one that says the topic, by its id or by its name in either language. */
export const phraseOf = (phrases: readonly Phrase[], { id, label }: Proposal['topic']): Phrase | undefined =>
  phrases.find(({ topicId, text }) => topicId === id || isSame(text, label.de) || isSame(text, label.en));

/** Takes the same; gives it with the topic, said in the reader's language, or without where it was there. */
export function withToggled(phrases: readonly Phrase[], topic: Proposal['topic'], language: Language): Phrase[] {
  const there = phraseOf(phrases, topic);
  if (there) return phrases.filter((phrase) => phrase !== there);
  const text = topic.label[language];
  return [...phrases, { text, topicId: topic.id, topicLabel: topic.label, level: null, use: 'show', language: null }];
}

/** Takes a sentence and words of it; gives what stands before, the words as they are written there, and what follows. */
export function around(sentence: string, words: string): [string, string, string] {
  const at = sentence.toLocaleLowerCase().indexOf(words.toLocaleLowerCase());
  if (at === -1) return [sentence, '', ''];
  const end = at + words.length;
  return [sentence.slice(0, at), sentence.slice(at, end), sentence.slice(end)];
}
