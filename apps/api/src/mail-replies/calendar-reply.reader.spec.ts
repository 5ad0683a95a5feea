import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCalendarReply } from './calendar-reply.reader.js';

const file = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REPLY', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  'UID:one@treffpunkt',
  'DTSTAMP:20260601T101010Z',
  ...lines,
  'END:VEVENT',
];
const yes = 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.org';

describe('an answer from a calendar', () => {
  it.each([
    ['plain', yes],
    ['in capitals', 'ATTENDEE;PARTSTAT=accepted:MAILTO:Ann@Example.ORG'],
    ['quoted', 'ATTENDEE;CN="Ann, \'A\'; B";PARTSTAT="ACCEPTED":mailto:ann@example.org'],
    ['folded by a blank', 'ATTENDEE;PARTSTAT=ACCEP\r\n TED;X-NUM-GUESTS=0:mailto:ann@exam\r\n ple.org'],
    ['folded by a tab', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@examp\r\n\tle.org'],
  ])('is read as calendars write it: %s', (_, attendee) => {
    expect(readCalendarReply(file(...event('SEQUENCE:2', 'COMMENT:On a train\\, sorry', attendee)))).toEqual({
      method: 'REPLY',
      uid: 'one@treffpunkt',
      sequence: 2,
      attendee: 'ann@example.org',
      answer: 'ACCEPTED',
      stampedAt: new Date('2026-06-01T10:10:10Z'),
      comment: 'On a train, sorry',
    });
  });

  it('without SEQUENCE is about the first state', () => {
    expect(readCalendarReply(file(...event(yes)))?.sequence).toBe(0);
  });

  it.each([
    ['no calendar', 'Yes, gladly'],
    ['nothing', ''],
    ['a calendar cut off', file(...event(yes)).slice(0, 90)],
    ['no entry', file()],
    ['two entries', file(...event(yes), ...event(yes))],
    ['nobody', file(...event())],
    ['two people', file(...event(yes, 'ATTENDEE;PARTSTAT=DECLINED:mailto:ben@example.org'))],
    ['no time', file('BEGIN:VEVENT', 'UID:one@treffpunkt', yes, 'END:VEVENT')],
    ['an entry outside of a calendar', event(yes).join('\r\n')],
    ['boxes in boxes', 'BEGIN:VCALENDAR\r\n'.repeat(2000)],
  ])('is none in %s', (_, text) => {
    expect(readCalendarReply(text)).toBeUndefined();
  });

  it('is read from the files of other products', () => {
    const folder = join(process.env['SAMPLES'] ?? '', 'ical');
    if (!process.env['SAMPLES'] || !existsSync(folder)) {
      process.stderr.write('SAMPLES is not set: no files of other products are read.\n');
      return;
    }
    const names = readdirSync(folder).filter((name) => name.endsWith('.ics'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const read = readCalendarReply(readFileSync(join(folder, name), 'utf8'));
      expect([name, read?.uid, read?.sequence, read?.attendee]).toEqual([name, 'm1@meet.example', 2, 'a@x.org']);
      expect([name, read?.method]).toEqual([name, name.startsWith('reply') ? 'REPLY' : 'REQUEST']);
    }
  });
});
