import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttendeeLeaving } from '../attendees/index.js';
import { Cancellations } from './cancellations.service.js';

/** Whoever leaves an event has no meetings there any more. */
@Injectable()
export class CancellationsLeaving implements OnModuleInit {
  constructor(
    private readonly leaving: AttendeeLeaving,
    private readonly cancellations: Cancellations,
  ) {}

  onModuleInit(): void {
    this.leaving.register({
      concerned: ({ attendeeId }) => this.cancellations.findCompany(attendeeId),
      leave: (leaver) => this.cancellations.cancelAllOf(leaver),
    });
  }
}
