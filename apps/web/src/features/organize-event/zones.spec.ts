import { describe, expect, it } from '@jest/globals';
import { findZones, isZone, zonesOn } from './zones.js';

const zones = zonesOn(new Date('2027-03-04T12:00:00Z'), 'de');
const found = (text: string) => findZones(zones, text, 'Europe/Berlin').map(({ id }) => id);

describe('finding a time zone', () => {
  it('goes by place, by name and by words, without accents', () => {
    expect(found('berl')[0]).toBe('Europe/Berlin');
    expect(found('europe/ber')).toContain('Europe/Berlin');
    expect(found('new y')[0]).toBe('America/New_York');
    expect(found('São Pau')[0]).toBe('America/Sao_Paulo');
    expect(found('mitteleuropaische zeit').length).toBe(8);
    expect(found('mitteleuropaische zeit')[0]).toBe('Europe/Berlin');
    expect(found('wien')).toEqual(['Europe/Vienna']);
    expect(found('japan')).toEqual(['Asia/Tokyo']);
  });

  it('finds nothing for nothing, and for what is nowhere', () => {
    expect(found('  ')).toEqual([]);
    expect(found('Atlantis')).toEqual([]);
  });

  it('says how far ahead a zone is on that day', () => {
    const offsets = Object.fromEntries(zones.map(({ id, offset }) => [id, offset]));
    expect(offsets['Europe/Berlin']).toBe('UTC+1');
    expect(offsets['America/St_Johns']).toBe('UTC−3:30');
    expect(offsets.UTC).toBe('UTC');
  });

  it('knows a zone from a word', () => {
    expect(isZone('Europe/Berlin')).toBe(true);
    expect(isZone('Europe/Atlantis')).toBe(false);
  });
});
