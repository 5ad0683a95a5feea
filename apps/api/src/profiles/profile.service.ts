import { Injectable } from '@nestjs/common';
import { topicById } from '#libs/matchmaking';
import { AttendeeLeaving, SuggestionTrigger } from '../attendees/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import {
  alteredFields,
  type Phrase,
  type PhraseDraft,
  type Profile,
  type ProfileChange,
  saysTheSame,
} from './profile.js';
import { foreignPhrase, unknownTopic } from './profile.errors.js';
import { ProfileRepository } from './profile.repository.js';

/** What an attendee says of themselves, and whether they take part. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly repository: ProfileRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly suggestions: SuggestionTrigger,
    private readonly leaving: AttendeeLeaving,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound where the account does not attend the event */
  async find(eventId: string, accountId: string): Promise<Profile> {
    const profile = await this.repository.find(eventId, accountId);
    if (!profile) throw new NotFound();
    return profile;
  }

  /** Joins after the rules were seen; joining again changes nothing. */
  join(eventId: string, accountId: string): Promise<Profile> {
    return this.edit(eventId, accountId, async (profile) => {
      if (profile.state === 'joined') return false;
      await this.repository.join(profile.id, this.clock.now());
      return true;
    });
  }

  /** Leaves, or turns an invitation down: what others wait for or count on is undone with it. */
  leave(eventId: string, accountId: string): Promise<Profile> {
    return this.database.transaction(async () => {
      const { id } = await this.find(eventId, accountId);
      // Locks on accounts come before locks on rows, as everywhere.
      await this.leaving.undo({ attendeeId: id, accountId, eventId });
      return this.edit(eventId, accountId, async (profile) => {
        if (profile.state === 'left') return false;
        await this.repository.leave(id, this.clock.now());
        return true;
      });
    });
  }

  change(eventId: string, accountId: string, change: ProfileChange): Promise<Profile> {
    return this.edit(eventId, accountId, async (profile) => {
      const altered = alteredFields(profile, change);
      if (altered.length > 0) await this.repository.change(profile.id, change, altered);
      return altered.length > 0;
    });
  }

  /** Says anew what the person offers and seeks. @throws InvalidInput for an unknown topic or phrase */
  replaceExpertise(
    eventId: string,
    accountId: string,
    { offers, seeks }: { offers: PhraseDraft[]; seeks: PhraseDraft[] },
  ): Promise<Profile> {
    return this.edit(eventId, accountId, async (profile) => {
      const hasOffers = await this.replaceSide(profile, 'offers', offers);
      const hasSeeks = await this.replaceSide(profile, 'seeks', seeks);
      return hasOffers || hasSeeks;
    });
  }

  private async replaceSide(profile: Profile, side: 'offers' | 'seeks', drafts: PhraseDraft[]): Promise<boolean> {
    checkPhrases(side, drafts, profile[side]);
    if (saysTheSame(profile[side], drafts)) return false;
    await this.repository.replacePhrases(profile.id, side === 'offers' ? 'offer' : 'seek', drafts);
    await this.repository.change(profile.id, {}, [side]);
    return true;
  }

  /** One change of a profile; what comes of it is recorded and queued only where something did change. */
  private edit(eventId: string, accountId: string, work: (profile: Profile) => Promise<boolean>): Promise<Profile> {
    return this.database.transaction(async () => {
      await this.repository.lock(eventId, accountId);
      const before = await this.find(eventId, accountId);
      if (!(await work(before))) return before;
      const after = await this.find(eventId, accountId);
      await this.accountLog.record([accountId], 'attendee.changed', { eventId, attendeeId: after.id });
      if (before.state === 'joined' || after.state === 'joined') await this.suggestions.changed(eventId, [after.id]);
      return after;
    });
  }
}

function checkPhrases(side: string, drafts: readonly PhraseDraft[], phrases: readonly Phrase[]): void {
  const left = new Set(phrases.map(({ id }) => id));
  for (const [index, { id, topicId }] of drafts.entries()) {
    if (topicId !== null && !topicById(topicId)) throw unknownTopic(`${side}[${index}].topicId`);
    if (id !== undefined && !left.delete(id)) throw foreignPhrase(`${side}[${index}].id`);
  }
}
