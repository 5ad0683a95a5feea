/** What people wrote as it stands inside a sentence of ours: without its own full stop, since the sentence brings one. */
export const withinSentence = (words: string): string => words.trim().replace(/([^.])\.$/, '$1');
