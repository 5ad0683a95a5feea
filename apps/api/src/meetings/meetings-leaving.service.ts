import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttendeeLeaving } from '../attendees/index.js';
import { Meetings } from './meetings.service.js';

/** Whoever leaves an event has no meetings there any more. */
@Injectable()
export class MeetingsLeaving implements OnModuleInit {
  constructor(
    private readonly leaving: AttendeeLeaving,
    private readonly meetings: Meetings,
  ) {}

  onModuleInit(): void {
    this.leaving.register({
      concerned: ({ attendeeId }) => this.meetings.findCompany(attendeeId),
      leave: (leaver) => this.meetings.cancelAllOf(leaver),
    });
  }
}
