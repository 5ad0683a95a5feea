import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { NotFound } from '../platform/http/problems.js';
import { GettingThereRepository, type MeetingWay } from './getting-there.repository.js';

/** The way to a meeting: what the organizers say about the place, and how far it is from where one is. */
@Injectable()
export class GettingThere {
  constructor(
    private readonly repository: GettingThereRepository,
    private readonly clock: Clock,
  ) {}

  /** The way for one of the meeting's people, as of now. @throws NotFound */
  async find(accountId: string, meetingId: string): Promise<MeetingWay> {
    const way = await this.repository.find(accountId, meetingId, this.clock.now());
    if (!way) throw new NotFound();
    return way;
  }
}
