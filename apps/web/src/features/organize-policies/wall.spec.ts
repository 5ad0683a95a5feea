import { instantOf, wallOf } from './wall.js';

describe('a time on the wall', () => {
  it('is an instant of the zone, summer and winter', () => {
    expect(instantOf('2027-07-01T09:30', 'Europe/Berlin')).toBe('2027-07-01T07:30:00.000Z');
    expect(instantOf('2027-01-01T09:30', 'Europe/Berlin')).toBe('2027-01-01T08:30:00.000Z');
    expect(instantOf('2027-01-01T09:30', 'America/New_York')).toBe('2027-01-01T14:30:00.000Z');
    expect(instantOf('', 'Europe/Berlin')).toBeNull();
  });

  it('is the earlier one where the clock shows it twice, and the next where it shows it never', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2027-03-28T02:30', 'Europe/Berlin')).toBe('2027-03-28T01:30:00.000Z');
  });

  it('comes back as it was written', () => {
    for (const wall of ['2027-07-01T00:00', '2027-03-28T03:00', '2026-10-25T03:00', '2027-12-31T23:59'])
      expect(wallOf(instantOf(wall, 'Europe/Berlin'), 'Europe/Berlin')).toBe(wall);
    expect(wallOf(null, 'Europe/Berlin')).toBe('');
  });
});
