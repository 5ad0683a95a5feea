/*
 * Requests and meetings as a plain state machine, written from the description of the product and from nothing of its code.
 * People, times and events are small numbers. Two events take place at the same times: slot s is time s % times of event
 * s / times.
 */

export type RequestState = 'sent' | 'countered' | 'accepted' | 'declined' | 'withdrawn' | 'unplaceable';
type Answer = 'open' | 'yes' | 'no' | 'other-time';

export interface ModelRequest {
  event: number;
  from: number;
  to: readonly number[];
  state: RequestState;
  answers: Map<number, Answer>;
  /** The times on the table, and who named them. */
  slots: { slot: number; by: number }[];
  meeting: number | undefined;
}

export interface ModelMeeting {
  event: number;
  slot: number;
  people: readonly number[];
  isCancelled: boolean;
}

/** Size of the world. */
export interface Size {
  people: number;
  times: number;
  /** Meetings that an event has places for at once. */
  places: number;
}

/** Why something is refused, by the codes of all reasons that apply; none where it must be done. */
export type Reasons = ReadonlySet<string>;

const OPEN: readonly RequestState[] = ['sent', 'countered'];

export class Model {
  readonly requests: ModelRequest[] = [];
  readonly meetings: ModelMeeting[] = [];
  private readonly kept = new Set<string>();

  constructor(readonly size: Size) {}

  /** Whether a person has nothing at the time of a slot, in any event. */
  isFree(person: number, slot: number): boolean {
    const time = this.timeOf(slot);
    const isMeeting = this.meetings.some(
      (meeting) => !meeting.isCancelled && this.timeOf(meeting.slot) === time && meeting.people.includes(person),
    );
    return !isMeeting && !this.isKept(person, slot);
  }

  isKept(person: number, slot: number): boolean {
    return this.kept.has(`${person} ${this.timeOf(slot)}`);
  }

  slotsOf(event: number): number[] {
    return Array.from({ length: this.size.times }, (_, time) => event * this.size.times + time);
  }

  whyNotSend(from: number, to: readonly number[], slots: readonly number[]): Reasons {
    const why = new Set<string>();
    if (to.includes(from)) why.add('own_request');
    const isAsked = this.requests.some(
      (open) =>
        isOpen(open) &&
        open.event === this.eventOf(slots[0] ?? 0) &&
        to.some((other) => asks(open, from, other) || asks(open, other, from)),
    );
    if (isAsked) why.add('already_asked');
    if (slots.some((slot) => !this.isFree(from, slot))) why.add('slots_not_free');
    return why;
  }

  send(from: number, to: readonly number[], slots: readonly number[]): void {
    this.requests.push({
      event: this.eventOf(slots[0] ?? 0),
      from,
      to,
      state: 'sent',
      answers: new Map(to.map((person) => [person, 'open'])),
      slots: slots.map((slot) => ({ slot, by: from })),
      meeting: undefined,
    });
  }

  whyNotAccept(at: number, by: number, slot: number): Reasons {
    const request = this.request(at);
    const isSame = request.state === 'accepted' && request.slots[0]?.slot === slot;
    if (isSame) return new Set();
    const why = this.whyNoTurn(request, by);
    if (request.state === 'unplaceable') why.add('no_common_time');
    if (!isOpen(request)) return why;
    const isNamed = request.slots.some(
      (named) => named.slot === slot && (named.by === request.from) !== (by === request.from),
    );
    if (!isNamed) why.add('slot_not_named');
    const parties = partiesOf(request);
    if (!this.areFree(parties, slot)) why.add(this.lossOf(request));
    else if (isNamed && this.isLastYes(request, by, slot) && !this.hasPlace(slot)) why.add('no_place');
    return why;
  }

  /** The meeting that it books, where it does. */
  accept(at: number, by: number, slot: number): void {
    const request = this.request(at);
    if (request.state === 'accepted') return;
    const isLast = this.isLastYes(request, by, slot);
    if (by === request.from) {
      const proposers = request.slots.filter((named) => named.slot === slot).map((named) => named.by);
      for (const person of request.to) request.answers.set(person, proposers.includes(person) ? 'yes' : 'open');
      request.slots = [{ slot, by: request.from }];
      request.state = 'sent';
    } else {
      request.answers.set(by, 'yes');
      request.slots = request.slots.filter(
        (named) => named.by !== by && (named.by !== request.from || named.slot === slot),
      );
      request.state = [...request.answers.values()].includes('other-time') ? 'countered' : 'sent';
    }
    if (!isLast) return;
    request.state = 'accepted';
    request.slots = [{ slot, by: request.from }];
    request.meeting = this.meetings.length;
    this.meetings.push({ event: request.event, slot, people: [request.from, ...request.to], isCancelled: false });
  }

  /** What a refused accept changes: a request that has no common time left has ended. */
  noCommonTime(at: number): void {
    this.request(at).state = 'unplaceable';
  }

  whyNotDecline(at: number, by: number): Reasons {
    return this.whyNoTurn(this.request(at), by);
  }

  decline(at: number, by: number): void {
    const request = this.request(at);
    request.state = 'declined';
    if (by !== request.from) request.answers.set(by, 'no');
    request.slots = [];
  }

  whyNotCounter(at: number, by: number, slots: readonly number[]): Reasons {
    const why = this.whyNoTurn(this.request(at), by);
    if (slots.some((slot) => !this.isFree(by, slot))) why.add('slots_not_free');
    return why;
  }

  counter(at: number, by: number, slots: readonly number[]): void {
    const request = this.request(at);
    const proposed = slots.map((slot) => ({ slot, by }));
    if (by === request.from) {
      request.slots = proposed;
      request.state = 'sent';
      for (const person of request.to) request.answers.set(person, 'open');
      return;
    }
    request.slots = [...request.slots.filter((named) => named.by !== by), ...proposed];
    request.state = 'countered';
    request.answers.set(by, 'other-time');
  }

  whyNotWithdraw(at: number): Reasons {
    return new Set(isOpen(this.request(at)) ? [] : ['request_ended']);
  }

  withdraw(at: number): void {
    this.request(at).state = 'withdrawn';
  }

  whyNotCancel(at: number): Reasons {
    return new Set(this.meeting(at).isCancelled ? ['meeting_ended'] : []);
  }

  cancel(at: number): void {
    this.meeting(at).isCancelled = true;
  }

  whyNotKeep(person: number, slot: number): Reasons {
    return new Set(!this.isFree(person, slot) && !this.isKept(person, slot) ? ['not_free'] : []);
  }

  keep(person: number, slot: number, isKept: boolean): void {
    const key = `${person} ${this.timeOf(slot)}`;
    if (isKept) this.kept.add(key);
    else this.kept.delete(key);
  }

  request(at: number): ModelRequest {
    const request = this.requests[at];
    if (!request) throw new Error(`There is no request ${at}.`);
    return request;
  }

  meeting(at: number): ModelMeeting {
    const meeting = this.meetings[at];
    if (!meeting) throw new Error(`There is no meeting ${at}.`);
    return meeting;
  }

  private timeOf(slot: number): number {
    return slot % this.size.times;
  }

  private eventOf(slot: number): number {
    return Math.floor(slot / this.size.times);
  }

  private areFree(people: readonly number[], slot: number): boolean {
    return people.every((person) => this.isFree(person, slot));
  }

  private hasPlace(slot: number): boolean {
    return this.meetings.filter((meeting) => !meeting.isCancelled && meeting.slot === slot).length < this.size.places;
  }

  /** What to say where a time does not suit all any more: other times do, or do but for places, or none does. */
  private lossOf(request: ModelRequest): string {
    const common = this.slotsOf(request.event).filter((slot) => this.areFree(partiesOf(request), slot));
    if (common.some((slot) => this.hasPlace(slot))) return 'slot_taken';
    return common.length > 0 ? 'no_place' : 'no_common_time';
  }

  /** Whether everybody asked has then said yes to the same time. */
  private isLastYes(request: ModelRequest, by: number, slot: number): boolean {
    const proposers = request.slots.filter((named) => named.slot === slot).map((named) => named.by);
    return request.to.every((person) => {
      if (by === request.from) return proposers.includes(person);
      return person === by || request.answers.get(person) === 'yes';
    });
  }

  private whyNoTurn(request: ModelRequest, by: number): Set<string> {
    if (!isOpen(request)) return new Set(['request_ended']);
    return new Set(by === request.from && request.state !== 'countered' ? ['not_your_turn'] : []);
  }
}

export const isOpen = ({ state }: ModelRequest): boolean => OPEN.includes(state);

const asks = (request: ModelRequest, from: number, to: number): boolean =>
  request.from === from && request.to.includes(to);

const partiesOf = ({ from, to, answers }: ModelRequest): number[] => [
  from,
  ...to.filter((person) => answers.get(person) !== 'no'),
];
