import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttendeeLeaving } from '../attendees/index.js';
import { ChangeNews } from './change-news.service.js';
import { ChangesRepository } from './changes.repository.js';

/** Whoever leaves an event joins no meeting there; what was proposed for their own ends with the meeting. */
@Injectable()
export class ChangesLeaving implements OnModuleInit {
  constructor(
    private readonly leaving: AttendeeLeaving,
    private readonly repository: ChangesRepository,
    private readonly news: ChangeNews,
  ) {}

  onModuleInit(): void {
    this.leaving.register({
      concerned: async ({ attendeeId }) => {
        const accounts: string[] = [];
        for (const id of await this.repository.findJoining(attendeeId))
          accounts.push(...(await this.repository.findConcerned(id)));
        return accounts;
      },
      leave: async ({ attendeeId }) => {
        for (const id of await this.repository.findJoining(attendeeId)) await this.news.end(id, 'void');
      },
    });
  }
}
