import { searchTerms } from './search-terms.js';

describe('what is looked for', () => {
  it('is every word, and a topic by all its names in both languages', () => {
    expect(searchTerms('  Anna   Köln ')).toEqual([['Anna'], ['Köln']]);
    const [first, topic] = searchTerms('Anna Wärmepumpen');
    expect(first).toEqual(['Anna']);
    expect(topic).toEqual(expect.arrayContaining(['Wärmepumpen', 'heat pumps']));
    expect(searchTerms('')).toEqual([]);
    expect(searchTerms('a '.repeat(100))).toHaveLength(8);
  });
});
