import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestState } from '#libs/contracts';
import { Bookings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import {
  type Deed,
  end,
  isOpen,
  letIn,
  type Negotiation,
  partiesOf,
  RECONSIDER,
  type Request,
  RequestChanges,
  stateAt,
} from '../requests/index.js';
import { RequestEndsRepository } from './request-ends.repository.js';

const EVERY_MINUTE = '* * * * *';
const AT_ONCE = 200;
const BY_TIME: Deed = { act: 'expire', by: null, message: null };
const DEEDS: Partial<Record<RequestState, Deed>> = { unplaceable: { ...BY_TIME, act: 'unplaceable' } };

/** What happens to requests without an answer: time ends them, the line moves on, bookings leave them without a time. */
@Injectable()
export class RequestEnds implements OnModuleInit {
  constructor(
    private readonly repository: RequestEndsRepository,
    private readonly changes: RequestChanges,
    private readonly bookings: Bookings,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery(EVERY_MINUTE, 'requests.expire', () => this.expire());
    this.jobs.handleEvery(EVERY_MINUTE, 'requests.let-in', () => this.letIn());
    this.jobs.handle(RECONSIDER, ({ meetingId }) => this.reconsider(String(meetingId)));
  }

  /** Ends every open request whose date has come. */
  async expire(): Promise<void> {
    for (;;) {
      const overdue = await this.repository.findOverdue(this.clock.now(), AT_ONCE);
      await each(overdue, (id) =>
        this.change(id, async (request, now) =>
          stateAt(request, now) === 'expired' ? end(request, 'expired') : undefined,
        ),
      );
      if (overdue.length < AT_ONCE) return;
    }
  }

  /** Lets requests that wait in line arrive, as far as their recipients take more today. */
  async letIn(): Promise<void> {
    const next = await this.repository.findNextInLine(this.clock.now(), AT_ONCE);
    await each(next, (id) =>
      this.change(id, async (request, now) => {
        const can = request.state === 'waiting' && (await this.repository.canArrive(id, now));
        return can && stateAt(request, now) === 'waiting' ? letIn(request) : undefined;
      }),
    );
  }

  /** Ends the other open requests of a new meeting's people that have no common time left, and tells them so. */
  async reconsider(meetingId: string): Promise<void> {
    await each(await this.repository.findUnplaceable(meetingId, this.clock.now()), (id) =>
      this.change(id, async (request, now) => {
        const question = { eventId: request.eventId, attendeeIds: partiesOf(request), after: now, limit: 1 };
        const [common] = await this.bookings.findFree(question);
        return common ? undefined : end(request, 'unplaceable');
      }),
    );
  }

  /** One request in a transaction of its own, under its locks; `decide` gives what it becomes, if anything. */
  private change(
    requestId: string,
    decide: (request: Request, now: Date) => Promise<Negotiation | undefined>,
  ): Promise<void> {
    return this.database.transaction(async () => {
      const { request, now } = await this.changes.lock(null, await this.changes.read(null, requestId));
      if (!isOpen(request.state)) return;
      const next = await decide(request, now);
      if (!next) return;
      if (request.arrivedAt === null && next.state === 'sent') await this.changes.arrive(request, next, now);
      else await this.changes.save(request, next, DEEDS[next.state] ?? BY_TIME, now);
    });
  }
}

/** Does it for each; one that fails keeps none of the others from being done, and is told in the end. */
async function each(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (const id of ids) await work(id).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
