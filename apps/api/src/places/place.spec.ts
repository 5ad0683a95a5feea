import { canHaveUrl, namesOf } from './place.js';

describe('a place', () => {
  it('is one of many by a number behind its name, a single one by the name alone', () => {
    expect(namesOf('Table', 3)).toEqual(['Table 1', 'Table 2', 'Table 3']);
    expect(namesOf('Table', 1)).toEqual(['Table 1']);
    expect(namesOf('Lounge', undefined)).toEqual(['Lounge']);
  });

  it('has an address only as a link', () => {
    expect(canHaveUrl('link', 'https://meet.example.org')).toBe(true);
    expect(canHaveUrl('link', null)).toBe(true);
    expect(canHaveUrl('room', null)).toBe(true);
    expect(canHaveUrl('room', 'https://meet.example.org')).toBe(false);
  });
});
