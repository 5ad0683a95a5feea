import { describe, expect, it } from '@jest/globals';
import type { Agenda, Meeting, Slot } from '../../shared/attending/types.js';
import { entriesOf } from './free-gaps.js';

const at = (time: string): string => `2027-03-04T${time}:00.000Z`;
const slot = (from: string, to: string): Slot => ({ id: from, from: at(from), to: at(to) });
const grid = [slot('10:00', '10:20'), slot('10:25', '10:45'), slot('10:50', '11:10'), slot('13:00', '13:20')];

function meeting(from: string, to: string, state: Meeting['state'] = 'scheduled'): Meeting {
  const place = { id: 'p', name: 'Tisch 1', kind: 'table', url: null } as const;
  const rest = {
    place,
    people: [],
    purpose: '',
    outcome: null,
    requestId: null,
    cancelReason: null,
    cancelledBy: null,
    cancelledAt: null,
  };
  return { id: from, eventId: 'e', state, from: at(from), to: at(to), ...rest };
}

function shown(items: Meeting[], busy: string[] = [], now = '09:00'): string[] {
  const agenda: Agenda = { items, busy: busy.map((slotId) => ({ slotId, from: '', to: '' })), timeZone: 'UTC' };
  return entriesOf(agenda, grid, new Date(at(now))).map((entry) =>
    entry.kind === 'meeting'
      ? `meeting ${entry.meeting.id}`
      : `free ${entry.times.map(({ id, isBusy }) => (isBusy ? `(${id})` : id)).join(' ')}`,
  );
}

describe('entriesOf', () => {
  it('joins times in a row, and parts them at a long break', () => {
    expect(shown([])).toEqual(['free 10:00 10:25 10:50', 'free 13:00']);
  });

  it('leaves out what a meeting stands in', () => {
    expect(shown([meeting('10:25', '10:45')])).toEqual(['free 10:00', 'meeting 10:25', 'free 10:50', 'free 13:00']);
  });

  it('shows a cancelled meeting, and its time as free again', () => {
    const entries = shown([meeting('10:25', '10:45', 'cancelled')]);
    expect(entries).toContain('meeting 10:25');
    expect(entries.join()).toContain('10:25');
    expect(entries.filter((entry) => entry.startsWith('free')).join(' ')).toContain('10:25');
  });

  it('knows what one keeps for oneself', () => {
    expect(shown([], ['10:25'])).toEqual(['free 10:00 (10:25) 10:50', 'free 13:00']);
  });

  it('leaves out what is over', () => {
    expect(shown([], [], '11:30')).toEqual(['free 13:00']);
  });
});
