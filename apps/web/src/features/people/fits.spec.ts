import { expect, it } from '@jest/globals';
import type { Suggestion, WhyReason } from '../../shared/attending/types.js';
import { fitsOf } from './fits.js';

const suggested = (attendeeId: string, ...kinds: WhyReason['kind'][]): Suggestion => ({
  attendeeId,
  givenName: '',
  familyName: '',
  position: '',
  company: '',
  languages: [],
  rank: 1,
  reasons: kinds.map((kind) => ({ kind, direction: 'both' })),
  request: null,
  wish: null,
});

it('parts those with something in common from those that circumstances alone speak for, each in order', () => {
  const { strong, weak } = fitsOf([
    suggested('a', 'same-topic', 'common-language'),
    suggested('b', 'common-language', 'newcomer'),
    suggested('c', 'no-common-language', 'hidden-fit'),
    suggested('d'),
    suggested('g', 'collaboration', 'common-language'),
    suggested('e', 'mentoring'),
    suggested('f', 'nothing-known'),
  ]);
  expect(strong.map(({ attendeeId }) => attendeeId)).toEqual(['a', 'c', 'e']);
  expect(weak.map(({ attendeeId }) => attendeeId)).toEqual(['b', 'd', 'g', 'f']);
});
