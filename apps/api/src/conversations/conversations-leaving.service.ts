import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttendeeLeaving } from '../attendees/index.js';
import { ConversationsRepository } from './conversations.repository.js';

/** Whoever leaves an event reads no further in the conversations of its meetings. */
@Injectable()
export class ConversationsLeaving implements OnModuleInit {
  constructor(
    private readonly leaving: AttendeeLeaving,
    private readonly repository: ConversationsRepository,
  ) {}

  onModuleInit(): void {
    this.leaving.register({
      concerned: async () => [],
      leave: ({ attendeeId }) => this.repository.leaveAll(attendeeId),
    });
  }
}
