import { Injectable } from '@nestjs/common';
import type { AttendeeState } from '#libs/contracts';
import type { Page } from '../platform/http/paging.js';
import { type AttendeeSearch, AttendeesRepository, type ListedAttendee } from './attendees.repository.js';

/** The attendees of an event as its organization sees them. */
@Injectable()
export class AttendeesService {
  constructor(private readonly repository: AttendeesRepository) {}

  async list(
    eventId: string,
    search: AttendeeSearch,
  ): Promise<Page<ListedAttendee> & { counts: Record<AttendeeState, number> }> {
    const [page, counts] = await Promise.all([
      this.repository.list(eventId, search),
      this.repository.countStates(eventId),
    ]);
    return { ...page, counts };
  }
}
