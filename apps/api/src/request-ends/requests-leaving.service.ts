import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttendeeLeaving } from '../attendees/index.js';
import { Clock } from '../platform/clock.js';
import { end, isOpen, RequestChanges, stateAt } from '../requests/index.js';
import { RequestEndsRepository } from './request-ends.repository.js';

/**
 * Whoever leaves an event withdraws what they asked. What they were asked runs to its date unanswered: it must look the
 * same as a block, which says nothing.
 */
@Injectable()
export class RequestsLeaving implements OnModuleInit {
  constructor(
    private readonly leaving: AttendeeLeaving,
    private readonly repository: RequestEndsRepository,
    private readonly changes: RequestChanges,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.leaving.register({
      concerned: ({ attendeeId }) => this.repository.findAskedBy(attendeeId),
      leave: ({ attendeeId }) => this.withdrawAll(attendeeId),
    });
  }

  private async withdrawAll(attendeeId: string): Promise<void> {
    const now = this.clock.now();
    for (const id of await this.repository.findOpenOfSender(attendeeId)) {
      const request = await this.changes.read(null, id);
      // One whose time is over has expired already; the clock's job puts that down.
      if (isOpen(stateAt(request, now))) {
        const deed = { act: 'withdraw' as const, by: attendeeId, message: null };
        await this.changes.save(request, end(request, 'withdrawn'), deed, now);
      }
    }
  }
}
