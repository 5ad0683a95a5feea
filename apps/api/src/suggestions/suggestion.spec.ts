import { expect, test } from '@jest/globals';
import type { Reason } from '#libs/matchmaking';
import { aboutPhraseId, quotedIn, stillTrue, turned } from './suggestion.js';

const reasons: Reason[] = [
  {
    kind: 'same-topic',
    direction: 'they-give',
    from: { person: 'b', phrase: 'p1', text: 'Radar' },
    to: { person: 'a', phrase: 'p2', text: 'Sturzerkennung' },
  },
  {
    kind: 'common-ground',
    direction: 'both',
    from: { person: 'b', phrase: aboutPhraseId('b'), text: 'Ich baue Radar.' },
  },
  { kind: 'common-language', direction: 'both', value: 'de' },
];

test('it is known which phrases and which people’s words reasons quote', () => {
  expect(quotedIn(reasons)).toEqual({ phraseIds: ['p1', 'p2'], attendeeIds: ['b'] });
});

test('a reason stands only while every word it quotes is shown', () => {
  const shown = new Map([
    ['p1', 'Radar'],
    ['p2', 'Sturzerkennung'],
    [aboutPhraseId('b'), 'Guten Tag. Ich baue Radar.'],
  ]);
  expect(stillTrue(reasons, shown)).toEqual(reasons);
  expect(stillTrue(reasons, new Map([...shown, ['p2', 'Etwas anderes']]))).toEqual(reasons.slice(1));
  expect(stillTrue(reasons, new Map())).toEqual(reasons.slice(2));
});

test('reasons are turned for the other of the two, without what tells of one alone', () => {
  const alone: Reason[] = [
    { kind: 'newcomer', direction: 'both' },
    { kind: 'nothing-known', direction: 'both' },
    { kind: 'your-wish', direction: 'both' },
  ];
  const [first, ...rest] = turned([...reasons, ...alone]);
  expect(first).toEqual({ ...reasons[0], direction: 'you-give' });
  expect(rest).toEqual(reasons.slice(1));
});
