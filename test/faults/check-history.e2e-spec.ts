import type { History, Step } from './history/history.js';
import { judge } from './history/check-history.js';

const meeting = (id: string, people: string[], from = 0, placeId = 'table') => ({
  id,
  from,
  to: from + 20,
  placeId,
  people,
});
const step = (doing: Step['doing'], begun: number, more: Partial<Step> = {}): Step => ({
  by: 'anna',
  doing,
  commandId: `${doing} at ${begun}`,
  begun,
  ended: begun + 1,
  outcome: 'done',
  ...more,
});

/** Anna asks Ben, who accepts; both are told, and read the same. */
function right(more: Partial<History> = {}): History {
  return {
    steps: [
      step('send', 1, { requestId: 'r1' }),
      step('accept', 3, { requestId: 'r1', meeting: meeting('m1', ['anna', 'ben']) }),
      step('look', 5, { requestId: 'r1', state: 'accepted' }),
    ],
    requests: [{ id: 'r1', people: ['anna', 'ben'] }],
    shown: new Map([
      ['anna', told('request.changed', 'request.changed', 'meeting.booked')],
      ['ben', told('request.received', 'request.changed', 'meeting.booked')],
    ]),
    last: new Map([
      ['anna', 3],
      ['ben', 3],
    ]),
    endings: new Map([['r1', ['accepted', 'accepted']]]),
    capacity: new Map([
      ['table', 1],
      ['room', 1],
    ]),
    ...more,
  };
}

const told = (...kinds: string[]) =>
  kinds.map((kind, at) => ({ seq: at + 1, kind, ids: { requestId: 'r1', meetingId: 'm1' } }));

const faultsOf = (history: History): string[] => judge(history).faults;
const withSteps = (...steps: Step[]): History => right({ steps: [...right().steps, ...steps] });

describe('the judge of histories', () => {
  it('finds nothing where nothing is wrong, and counts', () => {
    expect(judge(right())).toEqual({
      operations: 3,
      acknowledged: 3,
      unknown: 0,
      requests: 1,
      meetings: 1,
      entries: 6,
      faults: [],
    });
  });

  it('finds a person in two meetings, and none where the first was given up before', () => {
    const second = step('accept', 9, { meeting: meeting('m2', ['ben', 'carla'], 10, 'room') });
    expect(faultsOf(withSteps(second))).toContain('ben is in the meetings m1 and m2 at once');
    const apart = step('accept', 9, { meeting: meeting('m2', ['ben', 'carla'], 20, 'room') });
    expect(faultsOf(withSteps(apart)).filter((fault) => fault.includes('at once'))).toEqual([]);
    const cancel = step('cancel', 7, { meetingId: 'm1', outcome: 'unknown' });
    expect(faultsOf(withSteps(cancel, second)).filter((fault) => fault.includes('at once'))).toEqual([]);
  });

  it('finds a place that holds too many', () => {
    const second = step('accept', 9, { meeting: meeting('m2', ['carla', 'dora'], 10) });
    expect(faultsOf(withSteps(second))).toContain('table holds 2 meetings at once, and may hold 1');
  });

  it('finds a request without an end, with two, or read in two ways', () => {
    const endings = (...states: string[]) => new Map([['r1', states]]);
    expect(faultsOf(right({ endings: endings('sent', 'sent') }))).toContain('r1 never ended: it is sent');
    expect(faultsOf(right({ endings: endings('accepted') }))).toContain('r1 was not read by all its people in the end');
    expect(faultsOf(right({ endings: endings('accepted', 'expired') }))).toContain('r1 ended as accepted and expired');
    expect(faultsOf(withSteps(step('decline', 9, { requestId: 'r1' })))).toContain(
      'r1 was acknowledged as declined and ended as accepted',
    );
  });

  it('finds a look that is behind what was acknowledged before it', () => {
    expect(faultsOf(withSteps(step('look', 9, { requestId: 'r1', state: 'sent' })))).toEqual([
      'r1 was seen as sent after accepted',
    ]);
    expect(faultsOf(withSteps(step('look', 3.5, { requestId: 'r1', state: 'sent' })))).toEqual([]);
  });

  it('finds an entry that was shown twice, out of order or not at all', () => {
    const anna = told('request.changed', 'request.changed', 'meeting.booked');
    const [one, two, three] = anna as [(typeof anna)[0], (typeof anna)[0], (typeof anna)[0]];
    for (const wrong of [
      [one, two, two, three],
      [two, one, three],
      [one, two],
    ]) {
      const shown = new Map([...right().shown, ['anna', wrong]]);
      expect(faultsOf(right({ shown })).filter((fault) => fault.includes('not in order'))).toHaveLength(1);
    }
  });

  it('finds an acknowledged step of which somebody was not told', () => {
    const shown = new Map([...right().shown, ['ben', told('request.received', 'request.changed', 'contact.added')]]);
    expect(faultsOf(right({ shown }))).toEqual(['ben was not told once that m1 is booked']);
    expect(faultsOf(withSteps(step('counter', 2, { requestId: 'r1' })))).toEqual([
      'anna was told 2 of 3 steps of r1',
      'ben was told 2 of 3 steps of r1',
    ]);
    expect(faultsOf(withSteps(step('cancel', 9, { meetingId: 'm1' })))).toEqual([
      'anna was not told once that m1 is cancelled',
      'ben was not told once that m1 is cancelled',
    ]);
  });

  it('finds a command that was answered in two ways', () => {
    const twice = step('decline', 0, { answer: '200 r1', echoes: ['200 r1', '409 r1'], outcome: 'unknown' });
    expect(faultsOf(withSteps(twice))).toEqual(['decline decline at 0 was answered 200 r1, and then 409 r1']);
  });
});
