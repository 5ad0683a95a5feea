import { expect, it } from '@jest/globals';
import { answerBy, timesOnTable } from '../../shared/attending/request.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { earlierProposals } from './earlier-proposals.js';
import { at, named, sampleRequest } from './sample-request.fixture.js';

const hours = (request: MeetingRequest, meId: string): number[] =>
  timesOnTable(request, meId).map(({ id }) => Number(id));
const earlier = (request: MeetingRequest, meId: string) =>
  earlierProposals(request, meId).map(({ by, times }) => [by, ...times.map(({ id }) => Number(id))]);

it('has only the sender’s times at first, until the end or the last of them', () => {
  for (const reader of ['anna', 'ben'] as const) {
    const request = sampleRequest(reader);
    expect([hours(request, reader), earlier(request, reader)]).toEqual([[10, 11], []]);
    expect(answerBy(request, reader)).toEqual({ at: at(11), isLastTime: true });
    expect(answerBy({ ...request, endsAt: at(10) }, reader)).toEqual({ at: at(10), isLastTime: false });
  }
});

it('has only the new times after another proposal, for both; the old ones stand apart, by whom they were named', () => {
  for (const reader of ['anna', 'ben'] as const) {
    const { recipients } = sampleRequest(reader);
    const request = sampleRequest(reader, {
      state: 'countered',
      recipients: recipients.map((each) => ({ ...each, answer: 'other-time' })),
      slots: [...named('anna', 10, 11), ...named('ben', 9)],
      earlierSlots: [...named('ben', 14), ...named('anna', 8)],
    });
    expect(hours(request, reader)).toEqual([9]);
    expect(answerBy(request, reader).at).toBe(at(9));
    expect(earlier(request, reader)).toEqual([
      ['anna', 8, 10, 11],
      ['ben', 14],
    ]);
    expect(earlier({ ...request, state: 'withdrawn' }, reader)).toEqual([]);
  }
});
