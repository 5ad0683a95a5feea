import type { AccountEvent } from '../../libs/contracts/src/index.js';
import { type Hall, HOUR, MINUTE, type Somebody } from './hall.js';
import { Meetings } from './meetings.js';
import type { Answered, Phone } from './phone.js';

interface Slot {
  id: string;
}

/** How somebody is: how many they would like to meet, how soon they look, how they answer. */
interface Manner {
  toSend: number;
  lookEvery: number;
  /** Whether requests stay unanswered that are not a clear yes. */
  isSlack: boolean;
}

const DAY_BEGINS = 7;
const DAY_ENDS = 23;

/** One of the people: looks at the phone now and then, answers what came, asks for meetings, and goes to them. */
export class Person {
  readonly meetings: Meetings;
  private readonly manner: Manner;
  private readonly asked = new Set<string>();

  constructor(
    private readonly hall: Hall,
    private readonly me: Somebody,
    readonly phone: Phone,
  ) {
    const { chance } = hall;
    // Most ask a few, some many.
    this.manner = {
      toSend: Math.min(30, Math.round(chance.wait(6))),
      lookEvery: chance.between(12, 60) * MINUTE,
      isSlack: chance.is(0.2),
    };
    this.meetings = new Meetings(hall, me, phone);
  }

  /** Lives through the event. */
  async live(): Promise<void> {
    const { time, chance, closes, opens } = this.hall;
    while (time.now() < closes) {
      const next = Math.min(closes, awake(time.now() + chance.wait(this.manner.lookEvery)));
      await Promise.race([time.until(next), this.phone.buzzes()]);
      // Whoever does not come looks no more once it has begun.
      if (this.me.coming.kind === 'no-show' && time.now() > opens - HOUR) return;
      if (time.now() < closes) await this.look();
    }
  }

  private async look(): Promise<void> {
    for (const entry of latest(this.phone.news())) await this.take(entry);
    if (this.manner.toSend > 0 && this.hall.chance.is(0.6)) await this.send();
    await this.meetings.useGap();
  }

  private async take({ kind, ids }: AccountEvent): Promise<void> {
    if (kind === 'request.received' || kind === 'request.changed') await this.answer(String(ids['requestId']));
    else await this.meetings.take(kind, ids);
  }

  private async send(): Promise<void> {
    const { chance, eventId, people, measured, requests } = this.hall;
    const to = this.whom();
    if (!to) return;
    this.asked.add(to.attendeeId);
    this.manner.toSend--;
    const times = await this.phone.get(`/api/events/${eventId}/times?with=${to.attendeeId}`);
    const free = (times.body['items'] as Slot[] | undefined) ?? [];
    if (free.length === 0) return;
    const third = chance.is(0.06) ? chance.pick([...people.values()]) : undefined;
    const all = third && third !== to && third !== this.me ? [to, third] : [to];
    const anyTime = chance.is(0.2);
    const body = {
      to: all.map(({ attendeeId }) => attendeeId),
      purpose: 'What you have learned about heat pumps in old houses',
      slotIds: anyTime ? [] : chance.some(free, 1 + Math.floor(chance.share() * 4)).map(({ id }) => id),
      anyTime,
      ...(all.length > 1 && chance.is(0.5) ? { quorum: 1 } : {}),
    };
    const begun = performance.now();
    const path = `/api/events/${eventId}/requests`;
    const { status, body: sent } = await this.phone.say('request.send', { eventId, ...body }, path, body);
    if (status >= 300 || status === 0) return;
    const id = String(sent['id']);
    if (sent['state'] === 'sent') measured.sent(id, begun);
    requests.set(id, [this.me.attendeeId, ...body.to]);
  }

  /** Those one wished for first, then anybody; people like to ask whom others like too. */
  private whom(): Somebody | undefined {
    const { chance, people } = this.hall;
    const isNew = ({ attendeeId }: Somebody): boolean =>
      !this.asked.has(attendeeId) && attendeeId !== this.me.attendeeId;
    const wished = this.me.wishes.flatMap((id) => people.get(id) ?? []).filter(isNew);
    return chance.is(0.8) && wished.length > 0 ? wished[0] : chance.pick([...people.values()].filter(isNew));
  }

  private async answer(requestId: string): Promise<void> {
    const { body } = await this.phone.get(`/api/requests/${requestId}`);
    const { state, isMine } = body as { state: string; isMine: boolean };
    const mine = (body['recipients'] as { attendeeId: string; answer: string }[] | undefined)?.find(
      ({ attendeeId }) => attendeeId === this.me.attendeeId,
    );
    const isTurn = isMine
      ? state === 'countered'
      : (state === 'sent' || state === 'countered') && mine?.answer === 'open';
    if (isTurn) await this.decide(requestId, body);
  }

  private async decide(id: string, request: Answered['body']): Promise<void> {
    const { chance } = this.hall;
    const free = request['freeSlots'] as Slot[];
    const dice = chance.share();
    const slotId = chance.pick(free)?.id;
    if (dice < 0.62 && slotId !== undefined) {
      const { status, body } = await this.reply(id, 'accept', { slotId });
      // Whoever was too late is told what is left.
      if (status === 409) await this.counter(id, (body['slots'] as Slot[] | undefined) ?? []);
    } else if (dice < 0.8) await this.counter(id, await this.otherTimes(request));
    else if (!this.manner.isSlack)
      await this.reply(id, 'decline', { message: 'My days are full already. I hope you find somebody!' });
  }

  private async counter(id: string, times: readonly Slot[]): Promise<void> {
    const slotIds = this.hall.chance.some(times, 2).map((slot) => slot.id);
    if (slotIds.length > 0) await this.reply(id, 'counter', { slotIds });
  }

  private reply(id: string, doing: 'accept' | 'counter' | 'decline', body: object): Promise<Answered> {
    return this.phone.say(`request.${doing}`, { requestId: id, ...body }, `/api/requests/${id}/${doing}`, body);
  }

  private async otherTimes(request: Answered['body']): Promise<Slot[]> {
    const { eventId } = this.hall;
    const { attendeeId: senderId } = request['sender'] as { attendeeId: string };
    const recipients = request['recipients'] as { attendeeId: string }[];
    const others = [senderId, ...recipients.map(({ attendeeId }) => attendeeId)];
    const to = others.filter((attendeeId) => attendeeId !== this.me.attendeeId).join();
    const { body } = await this.phone.get(`/api/events/${eventId}/times?with=${to}`);
    return (body['items'] as Slot[] | undefined) ?? [];
  }
}

/** Of entries about the same thing the last one: a screen reads what is, not what was. */
function latest(entries: readonly AccountEvent[]): AccountEvent[] {
  const subject = ({ kind, ids }: AccountEvent): string =>
    `${kind.split('.')[0]} ${ids['requestId'] ?? ids['changeId'] ?? ids['askId'] ?? ids['meetingId'] ?? ''}`;
  return [...new Map(entries.map((entry) => [subject(entry), entry])).values()];
}

/** The next instant at which people are awake, by UTC, which is close enough to Berlin's days. */
function awake(instant: number): number {
  const date = new Date(instant);
  if (date.getUTCHours() >= DAY_BEGINS - 1 && date.getUTCHours() < DAY_ENDS - 1) return instant;
  const day = date.getUTCHours() < DAY_BEGINS - 1 ? 0 : 1;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + day, DAY_BEGINS - 1, 5);
}
