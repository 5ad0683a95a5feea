import { describe, expect, test } from '@jest/globals';
import { type Invitation, noRoom } from './invitation.js';
import { invitationMail } from './invitation.mail.js';

const invitation: Invitation = {
  eventId: '1',
  eventName: 'Pflegetag',
  organizationName: 'Werkstatt Nord',
  startsOn: '2027-03-04',
  endsOn: '2027-03-05',
  timeZone: 'Europe/Berlin',
  addressForm: 'du',
  hasEnded: false,
  mail: 'mara@example.org',
  givenName: 'Mara',
  familyName: 'Stein',
  locale: 'de',
};
const textOf = (changes: Partial<Invitation>): string => {
  const { paragraphs, reason } = invitationMail({ ...invitation, ...changes }, 'https://example.org/x');
  return [...paragraphs, reason].join('\n');
};

describe('the mail', () => {
  test('addresses people as the event does, in their language', () => {
    expect(textOf({})).toMatch(
      /^Hallo Mara,\nWerkstatt Nord lädt dich zu „Pflegetag“ ein, 4\.\s?[–-]\s?5\. März 2027\./,
    );
    expect(textOf({ addressForm: 'sie' })).toMatch(/^Guten Tag Mara Stein,\nWerkstatt Nord lädt Sie zu/);
    expect(textOf({ locale: 'en' })).toMatch(
      /^Hello Mara,\nWerkstatt Nord invites you to “Pflegetag”, 4\s?[–-]\s?5 March 2027\./,
    );
  });

  test('never mixes the forms of address', () => {
    expect(textOf({ addressForm: 'sie' })).not.toMatch(/\b(du|dich|dir|dein|ihr|euch)\b/i);
    expect(textOf({})).not.toMatch(/\b(Sie|Ihnen|Ihre)\b/);
  });

  test('greets somebody without a name', () => {
    expect(textOf({ givenName: '', familyName: '' })).toMatch(/^Hallo,\n/);
    expect(textOf({ givenName: '', familyName: '', addressForm: 'sie' })).toMatch(/^Guten Tag,\n/);
  });
});

describe('room for more invitations', () => {
  const now = new Date('2027-03-04T12:00:00Z');
  const round = (hoursAgo: number, people: number) => ({
    askedAt: new Date(now.getTime() - hoursAgo * 3_600_000),
    people,
  });
  const rounds = [round(20, 40), round(10, 30), round(1, 20)];

  it('is there up to the day’s number', () => {
    expect(noRoom(rounds, 10, 100, now)).toBeUndefined();
    expect(noRoom([], 100, 100, now)).toBeUndefined();
  });

  it('comes with the rounds that end', () => {
    const missing = { perDay: 100, left: 10 };
    expect(noRoom(rounds, 11, 100, now)).toEqual({ ...missing, together: 11, seconds: 4 * 3600 });
    expect(noRoom(rounds, 50, 100, now)).toEqual({ ...missing, together: 50, seconds: 4 * 3600 });
    expect(noRoom(rounds, 51, 100, now)).toEqual({ ...missing, together: 51, seconds: 14 * 3600 });
    expect(noRoom(rounds, 500, 100, now)).toEqual({ ...missing, together: 100, seconds: 23 * 3600 });
  });

  it('never comes for more than a day has, and parts can leave now', () => {
    expect(noRoom([], 101, 100, now)).toEqual({ perDay: 100, left: 100, together: 100, seconds: 0 });
  });
});
