import { setTimeout as sleep } from 'node:timers/promises';
import { Follower } from '../../support/follower.js';
import type { World } from '../../support/build.js';
import type { Asked, BookedMeeting, History, Shown, Step } from './history.js';
import { type Answered, Player, type Wish } from './player.js';

/** How many people play for how long, and what is done to them meanwhile. */
export interface Game {
  people: number;
  /** For how long they act; the last times begin a little later, and with them every request ends. */
  seconds: number;
  /** How often a command is sent twice at the same time, of 1. */
  echoes?: number;
  /** How late the clock of a process may be: so much longer do requests take to end there. */
  skewMs?: number;
  /** Stops before the time where so many operations were done. */
  operations?: number;
  seed: number;
}

/** Where the product listens, and who follows at which of its processes. */
export interface Table {
  world: World;
  urls: () => readonly string[];
}

interface Asking extends Asked {
  eventId: string;
  from: string;
  slotIds: readonly string[];
}

const SLOTS = 5;
const SLOT_MS = 200;
/** A little less than an event lets reach one person a day. */
const RECEIVED_MOST = 190;
const CALM_MS = 1_500;

/**
 * People who ask, answer, counter, withdraw and cancel at random in two events at once, each as fast as answers come.
 * Gives what they did and saw once every request has had its date.
 */
export class Play {
  private readonly steps: Step[] = [];
  private readonly asked: Asking[] = [];
  private readonly meetings: BookedMeeting[] = [];
  private readonly capacity = new Map<string, number>();
  private readonly received = new Map<string, number>();
  private readonly attendees = new Map<string, Map<string, string>>();
  private readonly slots = new Map<string, string[]>();
  private readonly players: Player[] = [];
  private readonly random: () => number;
  private endsAt = 0;

  private constructor(
    private readonly table: Table,
    private readonly game: Game,
  ) {
    this.random = randomFrom(game.seed);
  }

  /** Sets the table: two events at the same time, the same people in both, too few places and times for all. */
  static async begin(table: Table, game: Game): Promise<Play> {
    const play = new Play(table, game);
    const events = [await play.makeEvent(), await play.makeEvent()];
    for (let n = 0; n < game.people; n++) await play.seat(events, n);
    await Promise.all(play.followers.map((follower) => follower.connected()));
    play.endsAt = Date.now() + game.seconds * 1000 + CALM_MS;
    for (const [n, eventId] of events.entries()) await play.makeSlots(eventId, (n * SLOT_MS) / 2);
    return play;
  }

  get followers(): Follower[] {
    return this.players.map(({ follower }) => follower);
  }

  get operations(): number {
    return this.steps.length;
  }

  /** Lets them act until the time is over. */
  async act(): Promise<void> {
    const end = Date.now() + this.game.seconds * 1000;
    const most = this.game.operations ?? Infinity;
    const lane = async (player: Player): Promise<void> => {
      while (Date.now() < end && this.steps.length < most) await this.step(player);
    };
    await Promise.all(this.players.map(lane));
  }

  /** Waits until every request has had its date, and gives what everybody reads and was shown by then. */
  async end(): Promise<History> {
    await sleep(Math.max(0, this.endsAt + (SLOTS + 1) * SLOT_MS + (this.game.skewMs ?? 0) - Date.now()));
    const endings = new Map<string, string[]>();
    for (const { id, people } of this.asked) {
      const urls = this.table.urls();
      const read = people.map((accountId, at) => this.playerOf(accountId).look(id, urls[at % urls.length]));
      endings.set(
        id,
        (await Promise.all(read)).map(({ body }) => String(body['state'])),
      );
    }
    const shown = new Map<string, Shown[]>();
    const last = new Map<string, number>();
    for (const player of this.players) {
      const most = await player.last();
      await player.follower.reached(most).catch(() => undefined);
      // What comes later is of no interest here.
      const entries = player.follower.shown.filter(({ seq }) => seq <= most);
      last.set(player.accountId, most);
      shown.set(player.accountId, entries);
    }
    for (const follower of this.followers) follower.close();
    return { steps: this.steps, requests: this.asked, shown, last, endings, capacity: this.capacity };
  }

  private async makeEvent(): Promise<string> {
    const { world } = this.table;
    const eventId = await world.event({ requests_per_day: 200 });
    for (const parallel of [1, 1, 2])
      this.capacity.set(await world.place(eventId, { kind: 'room', seats: 4, parallel }), parallel);
    this.attendees.set(eventId, new Map());
    return eventId;
  }

  /** Very short times that begin when the play is over, so that by then every request has had its date. */
  private async makeSlots(eventId: string, later: number): Promise<void> {
    const rows = await this.table.world.sql<{ id: string }>(
      `insert into slot (id, organization_id, event_id, during)
       select gen_random_uuid(), e.organization_id, e.id, tstzrange(first + (n - 1) * length, first + n * length)
       from event e, generate_series(1, $2::int) n, (select $3::timestamptz, make_interval(secs => $4)) at (first, length)
       where e.id = $1 returning id`,
      [eventId, SLOTS, new Date(this.endsAt + later), SLOT_MS / 1000],
    );
    const slotIds = rows.map(({ id }) => id);
    this.slots.set(eventId, slotIds);
  }

  private async seat(events: readonly string[], n: number): Promise<void> {
    const { world, urls } = this.table;
    const accountId = await world.account({ mail: `${crypto.randomUUID()}@example.org` });
    for (const eventId of events) {
      const { id } = await world.attendee(eventId, { account_id: accountId, mail: `${accountId}@example.org` });
      this.attendees.get(eventId)?.set(accountId, id);
    }
    const { cookie } = await world.signIn('', accountId);
    const follower = new Follower({ url: urls()[n % urls().length] ?? '', cookie });
    this.players.push(new Player(accountId, cookie, follower, urls, this.random));
  }

  private async step(player: Player): Promise<void> {
    const mine = this.asked.filter(({ people }) => people.includes(player.accountId)).slice(-12);
    const dice = this.random();
    const request = mine.length > 0 ? this.pick(mine) : undefined;
    if (!request || dice < 0.3) return this.ask(player);
    if (dice < 0.38) return this.look(player, request);
    if (dice < 0.5) return this.cancel(player);
    await this.answer(player, request);
  }

  private async ask(player: Player): Promise<void> {
    const eventId = this.pick([...this.slots.keys()]);
    const others = this.players.filter(({ accountId }) => accountId !== player.accountId && this.mayReceive(accountId));
    if (others.length === 0) return this.cancel(player);
    const to = this.some(others, this.random() < 0.8 ? 1 : 2).map(({ accountId }) => accountId);
    for (const accountId of to) this.received.set(accountId, (this.received.get(accountId) ?? 0) + 1);
    const slotIds = this.some(this.slots.get(eventId) ?? [], 1 + Math.floor(this.random() * 3));
    const attendees = this.attendees.get(eventId);
    const body = { to: to.map((id) => attendees?.get(id)), purpose: 'Talk about heat pumps', slotIds };
    const wish = {
      doing: 'send',
      socket: 'request.send',
      path: `/api/events/${eventId}/requests`,
      body,
      ids: { eventId },
    };
    const { answered, ...step } = await this.send(player, wish as Wish);
    if (step.outcome === 'done') {
      const id = String(answered.body['id']);
      this.asked.push({ id, eventId, from: player.accountId, people: [player.accountId, ...to], slotIds });
      this.steps.push({ ...step, requestId: id });
    } else this.steps.push(step);
  }

  private async answer(player: Player, request: Asking): Promise<void> {
    const dice = this.random();
    const isSender = request.from === player.accountId;
    const doing = dice < 0.55 ? 'accept' : dice < 0.7 ? 'counter' : isSender ? 'withdraw' : 'decline';
    const all = this.slots.get(request.eventId) ?? [];
    const body =
      doing === 'accept'
        ? { slotId: this.pick(this.random() < 0.8 ? request.slotIds : all) }
        : doing === 'counter'
          ? { slotIds: this.some(all, 2) }
          : {};
    const path = `/api/requests/${request.id}/${doing}`;
    const wish: Wish = { doing, socket: `request.${doing}`, path, body, ids: { requestId: request.id } };
    const { answered, ...step } = await this.send(player, wish);
    const meeting = step.outcome === 'done' ? this.meetingOf(answered, request) : undefined;
    if (meeting) this.meetings.push(meeting);
    this.steps.push({ ...step, requestId: request.id, ...(meeting ? { meeting } : {}) });
  }

  private async look(player: Player, request: Asking): Promise<void> {
    const begun = performance.now();
    const { status, body } = await player.look(request.id);
    const outcome = status === 200 ? 'done' : 'unknown';
    const base = {
      by: player.accountId,
      doing: 'look' as const,
      commandId: '',
      begun,
      ended: performance.now(),
      outcome,
    };
    this.steps.push({ ...base, outcome, requestId: request.id, state: String(body['state']) });
  }

  private async cancel(player: Player): Promise<void> {
    const mine = this.meetings.filter(({ people }) => people.includes(player.accountId)).slice(-4);
    if (mine.length === 0) return sleep(5);
    const { id } = this.pick(mine);
    const ids = { meetingId: id };
    const wish: Wish = { doing: 'cancel', socket: 'meeting.cancel', path: `/api/meetings/${id}/cancel`, body: {}, ids };
    const { answered: _, ...step } = await this.send(player, wish);
    this.steps.push({ ...step, meetingId: id });
  }

  private send(player: Player, wish: Wish): Promise<Step & { answered: Answered }> {
    return player.send(wish, this.random() < (this.game.echoes ?? 0));
  }

  private meetingOf({ body }: Answered, { people }: Asking): BookedMeeting | undefined {
    const meeting = body['meeting'] as
      | { id: string; from: string; to: string; place: { id: string } }
      | null
      | undefined;
    if (!meeting) return undefined;
    const { id, from, to, place } = meeting;
    return { id, from: Date.parse(from), to: Date.parse(to), placeId: place.id, people };
  }

  private playerOf(accountId: string): Player {
    const player = this.players.find((each) => each.accountId === accountId);
    if (!player) throw new Error(`${accountId} does not play.`);
    return player;
  }

  private mayReceive(accountId: string): boolean {
    return (this.received.get(accountId) ?? 0) < RECEIVED_MOST;
  }

  private pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.random() * all.length)] as T;
  }

  private some<T>(all: readonly T[], count: number): T[] {
    const left = [...all];
    return Array.from({ length: Math.min(count, all.length) }, () =>
      left.splice(Math.floor(this.random() * left.length), 1),
    ).flat();
  }
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
