import { type Hall, HOUR, MINUTE, type Somebody } from './hall.js';
import type { Phone } from './phone.js';

/** One repair that was applied. */
export interface Applied {
  kind: string;
  moved: string[];
  cancelled: number;
  /** Real milliseconds from saying what broke to the proposal, and from applying to its answer. */
  proposeMs: number;
  applyMs: number;
}

interface Proposed {
  id: string;
  moves: { meetingId: string }[];
  unplaced: unknown[];
}

type Broken = { kind: string; attendeeId?: string; placeId?: string; until?: string };

const MOST = 30;
const TRIES = 3;

/** Whoever sits at the desk: hears what broke, has it mended by the smallest change, one thing after the other. */
export class Desk {
  readonly applied: Applied[] = [];
  /** Repairs that were stale each time they were to be applied. */
  givenUp = 0;
  private readonly gone = new Set<string>();
  private readonly urgent: Broken[] = [];
  private readonly others: Broken[] = [];
  private mending: Promise<void> | undefined;

  constructor(
    private readonly hall: Hall,
    readonly phone: Phone,
    private readonly placeIds: readonly string[],
  ) {}

  /** Sits there until everything is over. */
  async sit(): Promise<void> {
    const { people, time, opens, closes, chance } = this.hall;
    const telling = [...people.values()].filter(({ coming }) => coming.tells);
    const calls = telling.map((person) => this.hear(person));
    const [first, second] = chance.some(this.placeIds, 2);
    // On the first day a place is lost for hours, on the last one for good, and a session takes longer than it should.
    const lastDay = closes - 9 * HOUR;
    const overrun = lastDay + 105 * MINUTE;
    calls.push(
      this.at(opens + 1.5 * HOUR, {
        kind: 'place',
        ...(first ? { placeId: first } : {}),
        until: iso(opens + 5 * HOUR),
      }),
      this.at(lastDay + 5 * HOUR, { kind: 'place', ...(second ? { placeId: second } : {}) }),
      this.at(overrun - 25 * MINUTE, { kind: 'overrun', until: iso(overrun) }),
    );
    await Promise.all(calls);
    await time.until(closes);
    await this.mending;
  }

  /** Somebody was waited for and did not come. */
  miss(attendeeId: string): void {
    if (this.gone.has(attendeeId)) return;
    this.gone.add(attendeeId);
    this.mend({ kind: 'ill', attendeeId });
  }

  /** Who is late says so in the morning, who does not come from the eve on. */
  private async hear({ attendeeId, coming }: Somebody): Promise<void> {
    const { opens, chance } = this.hall;
    if (coming.kind === 'late')
      return this.at(opens - chance.share() * HOUR, { kind: 'late', attendeeId, until: iso(coming.from) });
    this.gone.add(attendeeId);
    return this.at(opens - chance.share() * 16 * HOUR, { kind: 'ill', attendeeId });
  }

  private async at(instant: number, broken: Broken): Promise<void> {
    await this.hall.time.until(instant);
    this.mend(broken);
  }

  /** What holds up the next hour goes before what only tells who is not coming. */
  private mend(broken: Broken): void {
    (broken.kind === 'ill' ? this.others : this.urgent).push(broken);
    this.mending ??= this.work().finally(() => (this.mending = undefined));
  }

  private async work(): Promise<void> {
    for (let next = this.urgent.shift() ?? this.others.shift(); next; next = this.urgent.shift() ?? this.others.shift())
      await this.repair(next);
  }

  private async repair(broken: Broken): Promise<void> {
    const { eventId, measured } = this.hall;
    for (let left = TRIES; left > 0; left--) {
      const begun = performance.now();
      const proposed = await this.phone.tell(`/api/events/${eventId}/repairs`, { ...broken, most: MOST });
      const proposeMs = performance.now() - begun;
      const { id, moves, unplaced } = proposed.body as unknown as Proposed;
      if (proposed.status !== 201) {
        measured.faults.push(`A repair was answered ${proposed.status}: ${JSON.stringify(proposed.body)}`);
        return;
      }
      if (moves.length + unplaced.length === 0) return;
      const again = performance.now();
      const reason = 'It cannot be held as planned';
      const { status } = await this.phone.tell(`/api/repairs/${id}/apply`, { cancels: true, reason });
      if (status === 200) {
        const moved = moves.map(({ meetingId }) => meetingId);
        const applyMs = performance.now() - again;
        this.applied.push({ kind: broken.kind, moved, cancelled: unplaced.length, proposeMs, applyMs });
        return;
      }
    }
    this.givenUp++;
  }
}

const iso = (instant: number): string => new Date(instant).toISOString();
