import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttendeeLeaving } from '../attendees/index.js';
import { BookingsRepository } from './bookings.repository.js';

/** Whoever leaves an event keeps none of its times free any more: from outside they could not give them back. */
@Injectable()
export class HoldsLeaving implements OnModuleInit {
  constructor(
    private readonly leaving: AttendeeLeaving,
    private readonly bookings: BookingsRepository,
  ) {}

  onModuleInit(): void {
    this.leaving.register({
      concerned: async () => [],
      leave: ({ accountId, eventId }) => this.bookings.letGoAll(accountId, eventId),
    });
  }
}
