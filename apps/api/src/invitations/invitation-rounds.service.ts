import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Mails } from '../platform/mail/mails.js';
import { dayBefore, noRoom } from './invitation.js';
import { InvitationsUsedUp, nobodyNamed } from './invitation.errors.js';
import { INVITATION } from './invitation.mail.js';
import { InvitationsRepository } from './invitations.repository.js';

const JOB = 'invitations.write';
/** How many mails are queued in one transaction. */
const BATCH = 500;

/** Inviting many people: marked at once, their mails queued a batch a time, each person once a round. */
@Injectable()
export class InvitationRounds implements OnModuleInit {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly database: Database,
    private readonly mails: Mails,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, ({ roundId }, signal) => this.write(String(roundId), signal));
  }

  /**
   * Invites the named attendees, or all who never were; gives how many mails are on their way.
   * @throws InvalidInput, InvitationsUsedUp, NotFound where one of them is not of this event
   */
  async invite(eventId: string, { attendeeIds, all }: { attendeeIds?: string[]; all?: boolean }): Promise<number> {
    const named = attendeeIds && [...new Set(attendeeIds)];
    if (!named && all !== true) throw nobodyNamed();
    return this.database.transaction(async () => {
      if (named && (await this.repository.countOf(eventId, named)) < named.length) throw new NotFound();
      const now = this.clock.now();
      const rounds = await this.repository.lockRounds(eventId, dayBefore(now));
      const roundId = newId();
      const people = await this.repository.invite(roundId, eventId, named ?? null, now);
      if (people === 0) return 0;
      const full = noRoom(rounds, people, this.config.invitationsPerDay, now);
      if (full) throw new InvitationsUsedUp(full);
      await this.jobs.add(JOB, { roundId }, { key: `${JOB}:${roundId}` });
      return people;
    });
  }

  /** Queues the mails of a round from where it stands. Run again, or twice at a time, it queues none a second time. */
  async write(roundId: string, signal?: AbortSignal): Promise<void> {
    for (let more = true; more; signal?.throwIfAborted()) more = await this.writeBatch(roundId);
  }

  private writeBatch(roundId: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const attendeeIds = await this.repository.takeNext(roundId, BATCH);
      await this.mails.queueAll(
        INVITATION,
        attendeeIds.map((attendeeId) => ({ attendeeId })),
      );
      await this.repository.noteWritten(roundId, attendeeIds.at(-1));
      return attendeeIds.length > 0;
    });
  }
}
