import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REQUEST_STATES } from '#libs/contracts';
import { NotYourTurn, RequestEnded, SlotNotNamed } from './request.errors.js';
import {
  accept,
  counter,
  decline,
  end,
  endOf,
  isOpen,
  letIn,
  type Negotiation,
  offered,
  partiesOf,
  slotsFor,
  stateAt,
  TRANSITIONS,
} from './request.js';

const SENDER = 'anna';
const ENDS = ['withdrawn', 'expired', 'unplaceable'] as const;

/** A request from Anna at the times a and b, to Ben alone unless others are named. */
const requestTo = (recipients: string[] = ['ben'], changes: Partial<Negotiation> = {}): Negotiation => ({
  state: 'sent',
  senderId: SENDER,
  quorum: recipients.length,
  recipients: recipients.map((attendeeId) => ({ attendeeId, answer: 'open', message: null })),
  slots: ['a', 'b'].map((slotId) => ({ slotId, proposedBy: SENDER })),
  senderMessage: null,
  declinedBy: null,
  anyTime: false,
  conversationOpen: false,
  ...changes,
});
const answersOf = ({ recipients }: Negotiation): string[] => recipients.map(({ answer }) => answer);

describe('the states', () => {
  it('are all in the table, and open ones are those that can go somewhere', () => {
    expect(Object.keys(TRANSITIONS).sort()).toEqual([...REQUEST_STATES].sort());
    expect(REQUEST_STATES.filter(isOpen)).toEqual(['waiting', 'sent', 'countered']);
  });

  it.each(REQUEST_STATES.filter((state) => !isOpen(state)))('%s is final: every step is refused with it', (state) => {
    const ended = requestTo(['ben'], { state });
    const steps = [
      () => accept(ended, 'ben', 'a'),
      () => accept(ended, SENDER, 'a'),
      () => decline(ended, 'ben', null),
      () => counter(ended, 'ben', ['c'], null),
      () => counter(ended, SENDER, ['c'], null),
      () => letIn(ended),
      ...ENDS.map((to) => () => end(ended, to)),
    ];
    for (const step of steps) expect(step).toThrow(RequestEnded);
  });

  it('waiting goes to sent, or ends without an answer', () => {
    const waiting = requestTo(['ben'], { state: 'waiting' });
    expect(letIn(waiting).state).toBe('sent');
    for (const to of ENDS) expect(end(waiting, to).state).toBe(to);
    expect(() => accept(waiting, 'ben', 'a')).toThrow(NotYourTurn);
    expect(() => decline(waiting, 'ben', null)).toThrow(NotYourTurn);
    expect(() => counter(waiting, 'ben', ['c'], null)).toThrow(NotYourTurn);
  });

  it('sent is for recipients to answer; the sender can only take it back', () => {
    expect(accept(requestTo(), 'ben', 'b').next.state).toBe('accepted');
    expect(decline(requestTo(), 'ben', null).state).toBe('declined');
    expect(counter(requestTo(), 'ben', ['c'], null).state).toBe('countered');
    for (const to of ENDS) expect(end(requestTo(), to).state).toBe(to);
    expect(() => accept(requestTo(), SENDER, 'a')).toThrow(NotYourTurn);
    expect(() => decline(requestTo(), SENDER, null)).toThrow(NotYourTurn);
    expect(() => counter(requestTo(), SENDER, ['c'], null)).toThrow(NotYourTurn);
  });

  it('countered is for the sender to answer, and the recipient may still change their mind', () => {
    const countered = counter(requestTo(), 'ben', ['c', 'd'], 'Later?');
    expect(accept(countered, SENDER, 'd')).toMatchObject({ next: { state: 'accepted' }, books: [SENDER, 'ben'] });
    expect(decline(countered, SENDER, null).state).toBe('declined');
    expect(counter(countered, SENDER, ['e'], null)).toMatchObject({
      state: 'sent',
      slots: [{ slotId: 'e', proposedBy: SENDER }],
    });
    expect(accept(countered, 'ben', 'a').next.state).toBe('accepted');
    expect(decline(countered, 'ben', null).state).toBe('declined');
    expect(slotsFor(counter(countered, 'ben', ['e'], null), SENDER)).toEqual(['e']);
    for (const to of ENDS) expect(end(countered, to).state).toBe(to);
  });
});

describe('every act in every state', () => {
  const acts = {
    'ben accepts': (request: Negotiation) => accept(request, 'ben', 'a').next,
    'anna accepts': (request: Negotiation) => accept(request, SENDER, 'c').next,
    'ben declines': (request: Negotiation) => decline(request, 'ben', null),
    'anna declines': (request: Negotiation) => decline(request, SENDER, null),
    'ben counters': (request: Negotiation) => counter(request, 'ben', ['c'], null),
    'anna counters': (request: Negotiation) => counter(request, SENDER, ['b'], null),
    arrives: letIn,
    'is withdrawn': (request: Negotiation) => end(request, 'withdrawn'),
    expires: (request: Negotiation) => end(request, 'expired'),
    'is unplaceable': (request: Negotiation) => end(request, 'unplaceable'),
  };
  const [early, ended] = ['NotYourTurn', 'RequestEnded'];
  const withoutAnswer = ['sent', 'withdrawn', 'expired', 'unplaceable'];
  /** What comes of each act, in the order above. */
  const outcomes: Record<string, string[]> = {
    waiting: [early, early, early, early, early, early, ...withoutAnswer],
    sent: ['accepted', early, 'declined', early, 'countered', early, ...withoutAnswer],
    countered: ['accepted', 'accepted', 'declined', 'declined', 'countered', 'sent', ...withoutAnswer],
  };

  it.each(REQUEST_STATES)('of %s comes to what the table says', (state) => {
    const slots = [...requestTo().slots, ...(state === 'countered' ? [{ slotId: 'c', proposedBy: 'ben' }] : [])];
    const answer = state === 'countered' ? ('other-time' as const) : ('open' as const);
    const recipients = [{ attendeeId: 'ben', answer, message: null }];
    const request = requestTo(['ben'], { state, slots, recipients });
    const seen = Object.values(acts).map((act) => {
      try {
        return act(request).state;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(seen).toEqual(outcomes[state] ?? seen.map(() => ended));
  });
});

describe('accepting', () => {
  it('is for times the other side has named', () => {
    expect(() => accept(requestTo(), 'ben', 'c')).toThrow(SlotNotNamed);
    const countered = counter(requestTo(), 'ben', ['c'], null);
    expect(() => accept(countered, SENDER, 'a')).toThrow(SlotNotNamed);
    expect(() => accept(countered, 'ben', 'c')).toThrow(SlotNotNamed);
  });

  it('of any time is for every time, until one of them has chosen; the sender cannot choose for them', () => {
    const any = requestTo(['ben', 'cleo'], { anyTime: true, slots: [] });
    const { next, books } = accept(any, 'ben', 'x');
    expect([books, next.slots]).toEqual([null, [{ slotId: 'x', proposedBy: SENDER }]]);
    expect(() => accept(next, 'cleo', 'y')).toThrow(SlotNotNamed);
    expect(accept(next, 'cleo', 'x').books).toEqual([SENDER, 'ben', 'cleo']);
    const countered = counter(any, 'ben', ['c'], null);
    expect(() => accept(countered, SENDER, 'x')).toThrow(SlotNotNamed);
    expect(accept(countered, 'cleo', 'x').next.slots).toContainEqual({ slotId: 'x', proposedBy: SENDER });
  });

  it('books the sender and those who said yes once enough did, at that time', () => {
    const { next, books } = accept(requestTo(['ben', 'cleo', 'dan'], { quorum: 2 }), 'ben', 'b');
    expect(books).toBeNull();
    expect(next).toMatchObject({ state: 'sent', slots: [{ slotId: 'b' }] });
    expect(() => accept(next, 'cleo', 'a')).toThrow(SlotNotNamed);
    expect(accept(next, 'dan', 'b')).toMatchObject({
      books: [SENDER, 'ben', 'dan'],
      next: { state: 'accepted', slots: [{ slotId: 'b', proposedBy: SENDER }] },
    });
  });

  it('of a proposal asks those again who had agreed to another time', () => {
    const half = accept(requestTo(['ben', 'cleo']), 'ben', 'a').next;
    const countered = counter(half, 'cleo', ['c'], null);
    const { next, books } = accept(countered, SENDER, 'c');
    expect(books).toBeNull();
    expect(next).toMatchObject({ state: 'sent', slots: [{ slotId: 'c', proposedBy: SENDER }] });
    expect(answersOf(next)).toEqual(['open', 'yes']);
    expect(accept(next, 'ben', 'c').books).toEqual([SENDER, 'ben', 'cleo']);
  });
});

describe('declining', () => {
  it('ends the request only where too few are left, and keeps the sentence', () => {
    const three = requestTo(['ben', 'cleo', 'dan'], { quorum: 2 });
    const once = decline(three, 'ben', 'Sorry!');
    expect(once.state).toBe('sent');
    expect(once.recipients[0]).toEqual({ attendeeId: 'ben', answer: 'no', message: 'Sorry!' });
    expect(partiesOf(once)).toEqual([SENDER, 'cleo', 'dan']);
    expect(once.declinedBy).toBeNull();
    expect(decline(once, 'cleo', null)).toMatchObject({
      state: 'declined',
      declinedBy: 'cleo',
      conversationOpen: false,
    });
    expect(decline(once, 'cleo', null, true).conversationOpen).toBe(true);
    expect(decline(three, 'ben', null, true).conversationOpen).toBe(false);
  });

  it('takes the times off the table that came from whoever is out', () => {
    const countered = counter(requestTo(['ben', 'cleo'], { quorum: 1 }), 'ben', ['c'], 'Later?');
    const refused = decline(countered, SENDER, 'Not then.');
    expect(refused).toMatchObject({ state: 'sent', senderMessage: 'Not then.', declinedBy: null });
    expect(refused.recipients[0]).toEqual({ attendeeId: 'ben', answer: 'no', message: 'Later?' });
    expect(refused.slots.map(({ slotId }) => slotId)).toEqual(['a', 'b']);
  });
});

describe('the sender', () => {
  it('who turns down other times has said no, and the recipient has not', () => {
    const countered = counter(requestTo(), 'ben', ['c'], 'Later?');
    expect(decline(countered, SENDER, 'My train leaves.')).toMatchObject({
      state: 'declined',
      declinedBy: SENDER,
      senderMessage: 'My train leaves.',
      recipients: [{ answer: 'other-time', message: 'Later?' }],
    });
  });

  it('who proposes times again says something with them', () => {
    const again = counter(counter(requestTo(), 'ben', ['c'], null), SENDER, ['d'], 'Then after lunch?');
    expect(again.senderMessage).toBe('Then after lunch?');
    expect(counter(again, 'ben', ['c'], 'No.').senderMessage).toBe('Then after lunch?');
  });
});

describe('the end', () => {
  const now = new Date('2027-05-04T09:00:00Z');

  it('is after the hours for answering, sooner as the last named time comes near', () => {
    const at = (text: string): Date => new Date(`2027-05-${text}:00Z`);
    expect(endOf(now, 24, [at('04T11:00'), at('06T11:00')])).toEqual(at('05T09:00'));
    expect(endOf(now, 24, [at('04T10:00'), at('04T11:00')])).toEqual(at('04T10:30'));
  });

  it('counts by the clock, whether or not anybody has looked', () => {
    const past = { endsAt: now };
    const later = { endsAt: new Date(now.getTime() + 1) };
    for (const state of REQUEST_STATES) {
      expect(stateAt({ state, ...later }, now)).toBe(state);
      expect(stateAt({ state, ...past }, now)).toBe(isOpen(state) ? 'expired' : state);
    }
  });
});

describe('what is offered when a time is lost', () => {
  const slot = (id: string, hour: number) => ({
    id,
    from: new Date(Date.UTC(2027, 4, 4, hour)),
    to: new Date(Date.UTC(2027, 4, 4, hour + 1)),
  });

  it('is every named time that is left and the soonest fresh ones, in the order of the day', () => {
    const possible = [slot('b', 15), slot('x', 9), slot('y', 10), slot('z', 11)];
    expect(offered(requestTo(), 'ben', possible, 2).map(({ id, kind }) => [id, kind])).toEqual([
      ['x', 'fresh'],
      ['y', 'fresh'],
      ['b', 'named'],
    ]);
  });
});

describe('any course of answers', () => {
  const names = ['ben', 'cleo', 'dan'];
  const step = fc.record({
    kind: fc.constantFrom('accept', 'decline', 'counter', ...ENDS),
    by: fc.nat(),
    slotId: fc.constantFrom('a', 'b', 'c', 'd'),
  });

  it('goes only where the table says, books exactly once with everybody needed, and never leaves an end', () => {
    const setting = fc.record({ size: fc.integer({ min: 1, max: 3 }), quorum: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(setting, fc.array(step, { maxLength: 20 }), ({ size, quorum }, steps) => {
        let request = requestTo(names.slice(0, size), { quorum: Math.min(quorum, size) });
        let bookings = 0;
        const people = [SENDER, ...names.slice(0, size)];
        for (const { kind, by: at, slotId } of steps) {
          const by = people[at % people.length] ?? SENDER;
          const before = request;
          try {
            if (kind === 'accept') {
              const { next, books } = accept(request, by, slotId);
              const agreed = next.recipients
                .filter(({ answer }) => answer === 'yes')
                .map(({ attendeeId }) => attendeeId);
              if (books) bookings++;
              expect(books !== null).toBe(agreed.length >= next.quorum);
              if (books) expect(books).toEqual([SENDER, ...agreed]);
              request = next;
            } else if (kind === 'decline') request = decline(request, by, null);
            else if (kind === 'counter') request = counter(request, by, [slotId], null);
            else request = end(request, kind);
          } catch (error) {
            if (!(error instanceof RequestEnded || error instanceof NotYourTurn || error instanceof SlotNotNamed))
              throw error;
          }
          if (request.state !== before.state) expect(TRANSITIONS[before.state]).toContain(request.state);
          if (isOpen(request.state)) {
            const isCountered = request.recipients.some(({ answer }) => answer === 'other-time');
            expect(request.state).toBe(isCountered ? 'countered' : 'sent');
          }
        }
        expect(bookings).toBe(request.state === 'accepted' ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});
