import { expect, it } from '@jest/globals';
import { otherOf, standingOf } from '../../shared/attending/request.js';
import { groupsOf } from './inbox-groups.js';
import { at, sampleMeeting, sampleRequest } from './sample-request.fixture.js';

const before = new Date(at(9));
const after = new Date(at(13));
const mine = (id: string, changes = {}) => sampleRequest('anna', { id, ...changes });

it('leaves out what waits on the reader, whoever sent it', () => {
  const { open } = groupsOf([mine('a'), mine('b', { state: 'countered' })], 'anna', before);
  expect(open.map(({ id }) => id)).toEqual(['a']);
  expect(Object.values(groupsOf([sampleRequest('ben')], 'ben', before)).flat()).toEqual([]);
});

it('does not call a meeting over that is still to come', () => {
  const agreed = mine('a', { state: 'accepted', meeting: sampleMeeting() });
  const earlier = mine('b', { state: 'accepted', meeting: { ...sampleMeeting(), from: at(9) } });
  expect(groupsOf([agreed, earlier], 'anna', before).agreed.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(groupsOf([agreed], 'anna', after)).toMatchObject({ agreed: [], over: [agreed] });
});

it('sets apart what was cancelled, as long as the time of it is to come', () => {
  const cancelled = mine('a', { state: 'accepted', meeting: sampleMeeting('ben') });
  expect(groupsOf([cancelled], 'anna', before)).toMatchObject({ cancelled: [cancelled], agreed: [], over: [] });
  expect(groupsOf([cancelled], 'anna', after)).toMatchObject({ cancelled: [], over: [cancelled] });
  expect(groupsOf([mine('b', { state: 'declined' })], 'anna', before).over).toHaveLength(1);
});

it('says by whom it was declined, with their name', () => {
  const refusedTimes = { state: 'declined' as const, declinedBy: 'anna' };
  expect(standingOf(sampleRequest('anna', refusedTimes), 'anna')).toBe('declinedByMe');
  expect(standingOf(sampleRequest('ben', refusedTimes), 'ben')).toBe('declinedByThem');
  expect(otherOf(sampleRequest('ben', refusedTimes), 'ben').attendeeId).toBe('anna');
  const { recipients } = sampleRequest('cleo');
  const cleo = { ...recipients[0], attendeeId: 'cleo' } as (typeof recipients)[0];
  const byBen = sampleRequest('cleo', { state: 'declined', declinedBy: 'ben', recipients: [...recipients, cleo] });
  expect([standingOf(byBen, 'cleo'), otherOf(byBen, 'cleo').attendeeId]).toEqual(['declinedByThem', 'ben']);
  expect([standingOf(byBen, 'ben'), otherOf(byBen, 'ben').attendeeId]).toEqual(['declinedByMe', 'anna']);
});

it('says by whom it was cancelled', () => {
  const cancelled = sampleRequest('ben', { state: 'accepted', meeting: sampleMeeting('ben') });
  expect(standingOf(cancelled, 'ben')).toBe('cancelledByMe');
  expect(standingOf(cancelled, 'anna')).toBe('cancelledByThem');
  expect(standingOf({ ...cancelled, meeting: sampleMeeting() }, 'ben')).toBe('accepted');
});
