import { expect, test } from '@jest/globals';
import { isNewcomer } from './newcomer.js';

test.each(['newcomer', 'First-timer', 'Neu', 'neu dabei', ' Erstmals dabei ', 'Zum ersten Mal dabei'])(
  'the group “%s” says that somebody is new',
  (group) => expect(isNewcomer(group)).toBe(true),
);

test.each(['', 'Neurologie', 'Speaker', 'Neubau', 'nicht neu'])('the group “%s” says nothing of the kind', (group) => {
  expect(isNewcomer(group)).toBe(false);
});
