import { describe, expect, it } from '@jest/globals';
import type { Suggestion, Suggestions } from '../../shared/attending/types.js';
import { suggestionsWith, wishesWith, type Wished } from './foreseen.js';

const suggestion = (rank: number): Suggestion => ({
  attendeeId: `a${rank}`,
  givenName: 'Ana',
  familyName: `Number ${rank}`,
  position: '',
  company: '',
  languages: [],
  rank,
  reasons: [],
  request: null,
  wish: null,
});
const page = (...ranks: number[]): Suggestions => ({
  items: ranks.map(suggestion),
  next: null,
  madeAt: null,
  isUpToDate: true,
});
const shown = (pages: readonly Suggestions[]) =>
  pages.map(({ items }) => items.map(({ rank, wish }) => (wish ? `${rank} ${wish}` : `${rank}`)));

describe('suggestions with a mark', () => {
  const pages = [page(1, 2, 3), page(4, 5)];

  it('say how somebody is marked, and no more when the mark is gone', () => {
    const marked = suggestionsWith(pages, suggestion(4), 'must');
    expect(shown(marked)).toEqual([
      ['1', '2', '3'],
      ['4 must', '5'],
    ]);
    expect(shown(suggestionsWith(marked, suggestion(4), null))).toEqual(shown(pages));
  });

  it.each([1, 2, 3, 4, 5])('leave number %s out who is not wanted, and put them back in their place', (rank) => {
    const without = suggestionsWith(pages, suggestion(rank), 'rather-not');
    expect(without.flatMap(({ items }) => items.map((each) => each.rank))).toEqual(
      [1, 2, 3, 4, 5].filter((each) => each !== rank),
    );
    const back = suggestionsWith(without, suggestion(rank), 'like');
    expect(back.flatMap(({ items }) => items.map((each) => each.rank))).toEqual([1, 2, 3, 4, 5]);
    expect(back.flatMap(({ items }) => items).find((each) => each.rank === rank)?.wish).toBe('like');
  });

  it('stay as they are where the person is not among them', () => {
    const { rank: _, ...person } = {
      ...suggestion(9),
      about: null,
      offers: [],
      seeks: [],
      ruledOut: null,
      meeting: null,
    };
    expect(shown(suggestionsWith(pages, person, 'must'))).toEqual(shown(pages));
  });
});

describe('whom one has marked', () => {
  const wished = (rank: number, kind: Wished['kind']): Wished => {
    const { attendeeId, givenName, familyName, position, company } = suggestion(rank);
    return { attendeeId, givenName, familyName, position, company, kind };
  };

  it('comes by name, once, and goes', () => {
    const two = wishesWith([wished(3, 'like')], suggestion(1), 'must');
    expect(two).toEqual([wished(1, 'must'), wished(3, 'like')]);
    expect(wishesWith(two, suggestion(3), 'rather-not')).toEqual([wished(1, 'must'), wished(3, 'rather-not')]);
    expect(wishesWith(two, suggestion(1), null)).toEqual([wished(3, 'like')]);
  });
});
