import { expect, it } from '@jest/globals';
import { withinSentence } from './within-sentence.js';

it.each([
  ['Wärmepumpen im Altbau', 'Wärmepumpen im Altbau'],
  ['Ich plane Wärmenetze. Seit 2009. ', 'Ich plane Wärmenetze. Seit 2009'],
  ['Wie warm wird eine Straße?', 'Wie warm wird eine Straße?'],
  ['und so weiter ...', 'und so weiter ...'],
  ['.', '.'],
])('“%s” stands inside a sentence as “%s”', (words, within) => {
  expect(withinSentence(words)).toBe(within);
});
