import { expect, test } from '@jest/globals';
import { isEverybody, isNewcomer } from './group-names.js';

test.each(['newcomer', 'First-timer', 'Neu', 'neu dabei', ' Erstmals dabei ', 'Zum ersten Mal dabei'])(
  'the group “%s” says that somebody is new',
  (group) => expect(isNewcomer(group)).toBe(true),
);

test.each(['', 'Neurologie', 'Speaker', 'Neubau', 'nicht neu'])('the group “%s” says nothing of the kind', (group) => {
  expect(isNewcomer(group)).toBe(false);
});

test.each(['participant', ' Teilnehmende ', 'Attendee'])('the group “%s” is everybody’s', (group) => {
  expect(isEverybody(group)).toBe(true);
});

test.each(['', 'Speaker', 'Gastgeber', 'Neu dabei'])('the group “%s” is not everybody’s', (group) => {
  expect(isEverybody(group)).toBe(false);
});
