import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { EventAccessRepository, type EventTie } from './event-access.repository.js';

/** Owners and admins of the organization. */
export const canManage = ({ role }: EventTie): boolean => role === 'owner' || role === 'admin';

/** Everybody with a role in the organization. */
export const canStaff = ({ role }: EventTie): boolean => role !== null;

/** Whoever has anything to do with the event, in any state. */
export const canSee = ({ role, attendance }: EventTie): boolean => role !== null || attendance !== null;

/** Where the meetings are: members, and attendees once they have joined. */
export const canSeePlaces = ({ role, attendance }: EventTie): boolean => role !== null || attendance === 'joined';

@Injectable()
abstract class EventPolicy implements Policy {
  constructor(private readonly repository: EventAccessRepository) {}

  protected abstract readonly holds: (tie: EventTie) => boolean;

  async allowed(accountId: string, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ties = await this.repository.findTies(accountId, eventIds);
    return new Set(ties.filter((tie) => this.holds(tie)).map((tie) => tie.eventId));
  }

  async visible(accountId: string, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ties = await this.repository.findTies(accountId, eventIds);
    return new Set(ties.filter(canSee).map((tie) => tie.eventId));
  }
}

/** May change the event, its places and its grid, and invite: owners and admins. */
@Injectable()
export class ManageEvent extends EventPolicy {
  protected override readonly holds = canManage;
}

/** May look after the event: every member of its organization. */
@Injectable()
export class StaffEvent extends EventPolicy {
  protected override readonly holds = canStaff;
}

/** May see that the event exists, and when: members and attendees in any state. */
@Injectable()
export class SeeEvent extends EventPolicy {
  protected override readonly holds = canSee;
}

/** May see the places of the event: members and joined attendees. */
@Injectable()
export class SeePlaces extends EventPolicy {
  protected override readonly holds = canSeePlaces;
}
