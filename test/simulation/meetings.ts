import { type Hall, isThere, MINUTE, type Somebody } from './hall.js';
import type { Phone } from './phone.js';

interface Known {
  id: string;
  from: number;
  to: number;
  people: string[];
}

type Ids = Record<string, string>;

/** What somebody does with their meetings: goes to them, says what became of them, moves one, gives one up, meets on the spot. */
export class Meetings {
  private readonly known = new Map<string, Known>();
  private readonly going: Promise<void>[] = [];

  constructor(
    private readonly hall: Hall,
    private readonly me: Somebody,
    private readonly phone: Phone,
  ) {}

  /** Takes an entry of the own log that is about meetings. */
  async take(kind: string, ids: Ids): Promise<void> {
    if (kind === 'meeting.booked' || kind === 'meeting.moved' || kind === 'meeting.cancelled')
      await this.learn(String(ids['meetingId']), kind === 'meeting.booked');
    else if (kind === 'meeting.change-proposed') await this.consent(String(ids['changeId']));
    else if (kind === 'spontaneous.asked') await this.meetNow();
  }

  /** Whoever has nothing to do for a while looks for somebody who has neither. */
  async useGap(): Promise<void> {
    const { chance, time, eventId, counts } = this.hall;
    const now = time.now();
    const soon = [...this.known.values()].some(({ from, to }) => from < now + 25 * MINUTE && to > now);
    const hour = new Date(now).getUTCHours();
    if (soon || !isThere(this.me, now) || hour < 8 || hour > 15 || !chance.is(0.15)) return;
    counts.freeNow++;
    const said = await this.phone.tell(`/api/events/${eventId}/free-now`, { minutes: 45 }, 'PUT');
    const other = chance.pick((said.body['people'] as { attendeeId: string }[] | undefined) ?? []);
    if (other) await this.phone.tell(`/api/events/${eventId}/spontaneous-asks`, { to: other.attendeeId });
  }

  /** Waits until the last of the own meetings is over and spoken of. */
  async over(): Promise<void> {
    for (let done = 0; done < this.going.length;) done = (await Promise.all(this.going)).length;
  }

  private async learn(id: string, isNew: boolean): Promise<void> {
    const { chance, counts } = this.hall;
    const { status, body } = await this.phone.get(`/api/meetings/${id}`);
    if (status !== 200) return;
    if (body['state'] === 'cancelled') {
      this.known.delete(id);
      return;
    }
    const people = (body['people'] as { attendeeId: string }[]).map(({ attendeeId }) => attendeeId);
    const meeting = { id, from: Date.parse(String(body['from'])), to: Date.parse(String(body['to'])), people };
    this.known.set(id, meeting);
    this.going.push(this.go(meeting));
    if (!isNew) return;
    if (chance.is(0.02)) {
      counts.cancelled++;
      await this.phone.tell(`/api/meetings/${id}/cancel`, { reason: 'I have to leave earlier' });
    } else if (chance.is(0.05)) await this.proposeOther(id);
  }

  private async proposeOther(id: string): Promise<void> {
    const { body } = await this.phone.get(`/api/meetings/${id}/change-options`);
    const slotId = this.hall.chance.pick((body['times'] as { id: string }[] | undefined) ?? [])?.id;
    if (slotId) await this.phone.tell(`/api/meetings/${id}/changes`, { slotId, message: 'A little later?' });
  }

  private async consent(changeId: string): Promise<void> {
    const { body } = await this.phone.get(`/api/meeting-changes/${changeId}`);
    if (body['state'] !== 'open' || body['proposedBy'] === this.me.attendeeId) return;
    const says = this.hall.chance.is(0.75) ? 'agree' : 'decline';
    const { status } = await this.phone.tell(`/api/meeting-changes/${changeId}/${says}`);
    if (status === 200 && says === 'agree') this.hall.counts.changesAgreed++;
  }

  /** Says yes to the first who asks. */
  private async meetNow(): Promise<void> {
    const { body } = await this.phone.get(`/api/events/${this.hall.eventId}/free-now`);
    const asks = (body['asks'] as { id: string; isMine: boolean; state: string }[] | undefined) ?? [];
    const ask = asks.find(({ isMine, state }) => !isMine && state === 'open');
    if (!ask) return;
    const { status } = await this.phone.tell(`/api/spontaneous-asks/${ask.id}/accept`);
    if (status === 200) this.hall.counts.spontaneous++;
  }

  /** Goes to a meeting as it was booked then; one that is moved or cancelled meanwhile is another. */
  private async go(meeting: Known): Promise<void> {
    const { time, chance, counts } = this.hall;
    await time.until(meeting.from - 4 * MINUTE);
    if (this.known.get(meeting.id) !== meeting || !isThere(this.me, meeting.from)) return;
    if (chance.is(0.1)) {
      counts.lateSaid++;
      await this.phone.tell(`/api/meetings/${meeting.id}/late`, { minutes: 5 });
    }
    await time.until(meeting.to + chance.wait(8 * MINUTE));
    if (this.known.get(meeting.id) === meeting) await this.speak(meeting);
  }

  /** Says what became of it, and most say what it was worth. */
  private async speak({ id, from, people }: Known): Promise<void> {
    const { chance, held, people: all, missing: tellDesk } = this.hall;
    const missing = people.filter((attendeeId) => {
      const other = all.get(attendeeId);
      return !other || !isThere(other, from);
    });
    const tookPlace = people.length - missing.length >= 2;
    if (chance.is(0.1)) return;
    const { status } = await this.phone.tell(`/api/meetings/${id}/statement`, { tookPlace, missing }, 'PUT');
    if (status === 200 && tookPlace) held.add(id);
    if (chance.is(0.5)) for (const attendeeId of missing) tellDesk(attendeeId);
    if (status === 200 && tookPlace && chance.is(0.7))
      await this.phone.tell(
        `/api/meetings/${id}/review`,
        { worth: chance.pick(['yes', 'partly', 'no']), keepsTouch: chance.is(0.6) },
        'PUT',
      );
  }
}
