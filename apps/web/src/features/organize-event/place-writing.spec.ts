import { describe, expect, it } from '@jest/globals';
import { factsOfWriting, freshName, writingFor } from './place-writing.js';

describe('a written place', () => {
  it('is many tables, one room or one link', () => {
    expect(factsOfWriting(writingFor('table', 'Tisch'))).toMatchObject({ count: 10, missing: {} });
    expect(factsOfWriting({ ...writingFor('table', 'Tisch'), count: '1' }).count).toBeNull();
    expect(factsOfWriting(writingFor('room', ' Galerie ')).facts).not.toHaveProperty('url');
    expect(factsOfWriting(writingFor('room', ' Galerie ')).facts.name).toBe('Galerie');
  });

  it('promises no way without steps unasked, except to a link', () => {
    expect((['table', 'room', 'link'] as const).map((kind) => writingFor(kind, 'A').stepFree)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('says what is missing', () => {
    const empty = { ...writingFor('link', ' '), seats: '1', parallel: '', url: 'meet.example.org' };
    expect(Object.keys(factsOfWriting(empty).missing)).toEqual(['name', 'seats', 'parallel', 'url']);
    expect(factsOfWriting({ ...writingFor('table', 'Tisch'), count: '2.5' }).missing).toHaveProperty('count');
  });
});

describe('a proposed name', () => {
  it('is one that no place has, nor will get by numbering', () => {
    expect(freshName('Raum', [], false)).toBe('Raum');
    expect(freshName('Raum', ['Raum', 'Raum 2'], false)).toBe('Raum 3');
    expect(freshName('Tisch', ['Tisch 1', 'Tisch 2'], true)).toBe('Tisch B');
    expect(freshName('Tisch', ['Tisch 1', 'Tisch B 1'], true)).toBe('Tisch C');
    expect(freshName('Tisch', ['Tischlerei'], true)).toBe('Tisch');
  });
});
