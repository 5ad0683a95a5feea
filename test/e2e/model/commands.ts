import fc from 'fast-check';
import type { AsAccount } from '../../support/as-account.js';
import { isOpen, type Model, type Reasons } from './model.js';

/** The product, with what the model's numbers stand for. */
export interface Real {
  /** Each person at each process. */
  people: readonly { at: readonly AsAccount[]; attendees: readonly string[] }[];
  events: readonly string[];
  slots: readonly string[];
  requests: string[];
  meetings: string[];
}

interface Said {
  status: number;
  code: string | undefined;
  body: Record<string, unknown>;
}

type Command = fc.AsyncCommand<Model, Real>;

/** Where a command goes first: a process and a way; what it changed is read at the other process. */
interface Way {
  process: number;
  isTwice: boolean;
}

/** Commands whose numbers are taken modulo what there is, so that every one of them means something. */
abstract class Change implements Command {
  constructor(protected readonly way: Way) {}

  abstract check(model: Readonly<Model>): boolean;
  abstract run(model: Model, real: Real): Promise<void>;
  abstract toString(): string;

  /** Sends it, twice where the way says so, and compares with the reasons that the model has against it. */
  protected async tell(
    as: AsAccount | undefined,
    path: string,
    body: object,
    why: Reasons,
    method: 'post' | 'put' = 'post',
  ): Promise<Said> {
    if (!as) throw new Error('There is nobody.');
    const id = `${this.toString()} ${crypto.randomUUID()}`.replaceAll(/[^\x21-\x7e]/g, '').slice(-80);
    const answers = [];
    for (let n = 0; n < (this.way.isTwice ? 2 : 1); n++) answers.push(await as[method](path, body, id));
    const said = answers.map((answer) => ({
      status: answer.status,
      code: answer.body.code,
      body: answer.body as Record<string, unknown>,
    }));
    const [first, again = first] = said as [Said, Said?];
    const isRight = first.status < 300 ? why.size === 0 : why.has(first.code ?? '');
    if (!isRight)
      throw new Error(`${this.toString()}: ${first.status} ${first.code}, expected ${[...why].join(' or ') || 'yes'}`);
    if (first.status < 300) expect(again).toEqual(first);
    return first;
  }

  /** Everybody concerned reads the request, at the other process, as the model has it; what is on the table matters while it is open. */
  protected async compare(model: Model, real: Real, at: number): Promise<void> {
    const request = model.request(at);
    for (const person of [request.from, ...request.to]) {
      const reader = real.people[person]?.at[1 - this.way.process];
      const read = await reader?.get(`/api/requests/${real.requests[at]}`);
      const body = readRequest(read?.body as Record<string, unknown>, real);
      expect({ ...body, slots: isOpen(request) ? body.slots : [] }).toEqual({
        state: request.state,
        answers: request.to.map((each) => request.answers.get(each)),
        slots: isOpen(request) ? request.slots.map(({ slot, by }) => `${slot} by ${by}`).toSorted() : [],
      });
    }
  }
}

function readRequest(body: Record<string, unknown>, real: Real) {
  const personOf = (attendeeId: string): number =>
    real.people.findIndex(({ attendees }) => attendees.includes(attendeeId));
  const slots = body['slots'] as { id: string; proposedBy: string }[];
  return {
    state: body['state'],
    answers: (body['recipients'] as { answer: string }[]).map(({ answer }) => answer),
    slots: slots.map(({ id, proposedBy }) => `${real.slots.indexOf(id)} by ${personOf(proposedBy)}`).toSorted(),
  };
}

class Send extends Change {
  constructor(
    way: Way,
    private readonly from: number,
    private readonly to: readonly number[],
    private readonly event: number,
    private readonly times: readonly number[],
  ) {
    super(way);
  }

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const slots = this.times.map((time) => this.event * model.size.times + time);
    const body = {
      to: this.to.map((person) => real.people[person]?.attendees[this.event]),
      purpose: 'Talk about heat pumps',
      slotIds: slots.map((slot) => real.slots[slot]),
    };
    const path = `/api/events/${real.events[this.event]}/requests`;
    const why = model.whyNotSend(this.from, this.to, slots);
    const { status, body: sent } = await this.tell(real.people[this.from]?.at[this.way.process], path, body, why);
    if (status >= 300) return;
    model.send(this.from, this.to, slots);
    real.requests.push(String(sent['id']));
    await this.compare(model, real, model.requests.length - 1);
  }

  toString = (): string => `send(${this.from} to ${this.to.join('+')}, event ${this.event}, ${this.times.join('/')})`;
}

/** What one of a request's people says to it. */
class Answer extends Change {
  constructor(
    way: Way,
    private readonly doing: 'accept' | 'decline' | 'counter' | 'withdraw',
    private readonly request: number,
    private readonly person: number,
    private readonly times: readonly number[],
  ) {
    super(way);
  }

  check = (model: Readonly<Model>): boolean => model.requests.length > 0;

  async run(model: Model, real: Real): Promise<void> {
    const at = this.request % model.requests.length;
    const { from, to, event } = model.request(at);
    const people = [from, ...to];
    const by = this.doing === 'withdraw' ? from : (people[this.person % people.length] ?? from);
    const slots = this.times.map((time) => event * model.size.times + time);
    const [slot = 0] = slots;
    const why = {
      accept: () => model.whyNotAccept(at, by, slot),
      decline: () => model.whyNotDecline(at, by),
      counter: () => model.whyNotCounter(at, by, slots),
      withdraw: () => model.whyNotWithdraw(at),
    }[this.doing]();
    const ids = slots.map((each) => real.slots[each]);
    const body = this.doing === 'accept' ? { slotId: ids[0] } : this.doing === 'counter' ? { slotIds: ids } : {};
    const path = `/api/requests/${real.requests[at]}/${this.doing}`;
    const said = await this.tell(real.people[by]?.at[this.way.process], path, body, why);
    if (said.code === 'no_common_time') model.noCommonTime(at);
    if (said.status < 300) this.apply(model, at, by, slots);
    const booked = said.body['meeting'] as { id: string } | null | undefined;
    if (this.doing === 'accept' && booked && !real.meetings.includes(booked.id)) real.meetings.push(booked.id);
    expect(real.meetings).toHaveLength(model.meetings.length);
    await this.compare(model, real, at);
  }

  toString = (): string => `${this.doing}(${this.request} by ${this.person}, ${this.times.join('/')})`;

  private apply(model: Model, at: number, by: number, slots: readonly number[]): void {
    if (this.doing === 'accept') model.accept(at, by, slots[0] ?? 0);
    else if (this.doing === 'decline') model.decline(at, by);
    else if (this.doing === 'counter') model.counter(at, by, slots);
    else model.withdraw(at);
  }
}

class Cancel extends Change {
  constructor(
    way: Way,
    private readonly meeting: number,
    private readonly person: number,
  ) {
    super(way);
  }

  check = (model: Readonly<Model>): boolean => model.meetings.length > 0;

  async run(model: Model, real: Real): Promise<void> {
    const at = this.meeting % model.meetings.length;
    const { people } = model.meeting(at);
    const by = people[this.person % people.length] ?? 0;
    const path = `/api/meetings/${real.meetings[at]}/cancel`;
    const { status } = await this.tell(real.people[by]?.at[this.way.process], path, {}, model.whyNotCancel(at));
    if (status < 300) model.cancel(at);
  }

  toString = (): string => `cancel(${this.meeting} by ${this.person})`;
}

/** Keeps a time of the first event free for oneself, or gives it back. */
class Keep extends Change {
  constructor(
    way: Way,
    private readonly person: number,
    private readonly time: number,
    private readonly isKept: boolean,
  ) {
    super(way);
  }

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const body = { slotId: real.slots[this.time], isBusy: this.isKept };
    const path = `/api/events/${real.events[0]}/me/busy`;
    const why = model.whyNotKeep(this.person, this.time);
    const { status } = await this.tell(real.people[this.person]?.at[this.way.process], path, body, why, 'put');
    if (status < 300) model.keep(this.person, this.time, this.isKept);
  }

  toString = (): string => `${this.isKept ? 'keep' : 'give back'}(${this.person}, ${this.time})`;
}

/** Every kind of command over a world of this size, answers more often than the rest. */
export function commandsOver(
  { people, times }: { people: number; times: number },
  maxCommands: number,
): fc.Arbitrary<Iterable<Command>> {
  const way = fc.record({ process: fc.nat({ max: 1 }), isTwice: fc.integer({ min: 0, max: 3 }).map((n) => n === 0) });
  const person = fc.nat({ max: people - 1 });
  const some = fc.uniqueArray(fc.nat({ max: times - 1 }), { minLength: 1, maxLength: 3 });
  const others = fc.uniqueArray(person, { minLength: 1, maxLength: 2 });
  const send = fc.tuple(way, person, others, fc.nat({ max: 1 }), some).map((given) => new Send(...given));
  const answer = (...doing: ('accept' | 'decline' | 'counter' | 'withdraw')[]): fc.Arbitrary<Command> =>
    fc.tuple(way, fc.constantFrom(...doing), fc.nat(), fc.nat(), some).map((given) => new Answer(...given));
  const cancel = fc.tuple(way, fc.nat(), fc.nat()).map((given) => new Cancel(...given));
  const keep = fc.tuple(way, person, fc.nat({ max: times - 1 }), fc.boolean()).map((given) => new Keep(...given));
  return fc.commands(
    [
      send,
      send,
      answer('accept'),
      answer('accept'),
      answer('accept', 'counter'),
      answer('decline', 'withdraw', 'counter'),
      cancel,
      keep,
    ],
    {
      maxCommands,
      size: 'max',
    },
  );
}
