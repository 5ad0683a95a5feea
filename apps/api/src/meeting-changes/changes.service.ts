import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { type Meeting, Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import type { ChangeOptionsDto, ChangeOptionsQuery, ProposeChangeDto } from './change.dto.js';
import {
  ChangeEnded,
  ChangeLost,
  ChangeOpen,
  CompanyImpossible,
  MeetingSettled,
  NothingChanges,
} from './change.errors.js';
import { endOf, type MeetingChange, timesLeft } from './change.js';
import { ChangeNotices } from './change.notices.js';
import { type ChangeFacts, ChangesRepository, type NewChange } from './changes.repository.js';

const MOST_TIMES = 100;

/** Proposing that a booked meeting be at another time, in another place, or with other people. */
@Injectable()
export class MeetingChanges {
  constructor(
    private readonly repository: ChangesRepository,
    private readonly meetings: Meetings,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly notices: ChangeNotices,
    private readonly clock: Clock,
  ) {}

  /**
   * Proposes a change. It holds nothing: the meeting stands as booked until everybody concerned has agreed.
   * @throws MeetingSettled, ChangeOpen, ChangeEnded, NothingChanges, CompanyImpossible, ChangeLost
   */
  propose(accountId: string, meetingId: string, wish: ProposeChangeDto): Promise<MeetingChange> {
    return this.database.transaction(async () => {
      const concerned = await this.repository.findAccounts(meetingId, wish.joining);
      await this.database.lockAccounts(concerned);
      const now = this.clock.now();
      const meeting = await this.meetings.find(accountId, meetingId);
      const facts = await this.findFacts(accountId, meetingId, wish);
      requireToCome(meeting, now);
      const change = changeOf(meeting, facts, wish, now);
      await this.replace(accountId, facts.openChangeId, wish.instead, now);
      await this.requireFree(change, now);
      await this.repository.insert(change);
      const { id, eventId } = { id: change.id, eventId: meeting.eventId };
      await this.accountLog.record(concerned, 'meeting.change-proposed', { changeId: id, meetingId, eventId });
      for (const to of concerned) if (to !== accountId) await this.notices.tellProposed(id, to);
      return this.find(accountId, id);
    });
  }

  /** What could be proposed: other times, other places, for these people. @throws MeetingSettled, CompanyImpossible, NotFound */
  async findOptions(accountId: string, meetingId: string, query: ChangeOptionsQuery): Promise<ChangeOptionsDto> {
    const now = this.clock.now();
    const meeting = await this.meetings.find(accountId, meetingId);
    const facts = await this.findFacts(accountId, meetingId, query);
    requireToCome(meeting, now);
    if (query.slotId !== undefined && !facts.slot) throw new NotFound();
    const company = { meetingId, attendeeIds: companyOf(meeting, facts, query).map(({ attendeeId }) => attendeeId) };
    const [from, to] = [new Date(facts.slot?.from ?? meeting.from), new Date(facts.slot?.to ?? meeting.to)];
    const times = await this.repository.findTimes(company, now, MOST_TIMES);
    const places = await this.repository.findPlaces(company, from, to);
    const isFreeNow = await this.repository.isFree(company, new Date(meeting.from), new Date(meeting.to), null);
    return { times: timesLeft(times), places, isFreeNow };
  }

  /** The proposal as one of those concerned reads it. @throws NotFound */
  async find(accountId: string, changeId: string): Promise<MeetingChange> {
    const change = await this.repository.find(accountId, changeId);
    if (!change) throw new NotFound();
    return change;
  }

  /** What was proposed for a meeting, the newest first. */
  async listOf(accountId: string, meetingId: string): Promise<{ items: MeetingChange[] }> {
    return { items: await this.repository.listOf(accountId, meetingId) };
  }

  /** Open proposals at an event that concern the account, the most urgent first. */
  async listOpen(accountId: string, eventId: string): Promise<{ items: MeetingChange[] }> {
    return { items: await this.repository.listOpen(accountId, eventId, this.clock.now()) };
  }

  private async findFacts(accountId: string, meetingId: string, wish: ProposeChangeDto): Promise<ChangeFacts> {
    const { slotId = null, placeId = null, joining = [] } = wish;
    const facts = await this.repository.findFacts(accountId, meetingId, { slotId, placeId, joining });
    if (!facts) throw new NotFound();
    return facts;
  }

  /** One proposal at a time: an open one gives way only where it is named. */
  private async replace(
    accountId: string,
    openId: string | null,
    instead: string | undefined,
    now: Date,
  ): Promise<void> {
    if (openId === null && instead !== undefined) throw new ChangeEnded((await this.find(accountId, instead)).state);
    if (openId === null) return;
    if (openId !== instead) throw new ChangeOpen(openId);
    const { proposedBy, people, meetingId, eventId } = await this.find(accountId, openId);
    const me = people.find(({ isMe }) => isMe)?.attendeeId ?? proposedBy;
    if (me !== proposedBy) await this.repository.answer(openId, accountId, 'no', null, now);
    await this.repository.end(openId, me === proposedBy ? 'withdrawn' : 'declined', me, now);
    const concerned = await this.repository.findConcerned(openId);
    await this.accountLog.record(concerned, 'meeting.change-answered', { changeId: openId, meetingId, eventId });
  }

  private async requireFree({ meetingId, people, from, to, placeId }: NewChange, now: Date): Promise<void> {
    const attendeeIds = people.filter(({ part }) => part !== 'leaves').map(({ attendeeId }) => attendeeId);
    if (await this.repository.isFree({ meetingId, attendeeIds }, from, to, placeId)) return;
    throw new ChangeLost(
      timesLeft(await this.repository.findTimes({ meetingId, attendeeIds }, now, LIMITS.slotsPerRequest)),
    );
  }
}

function requireToCome({ state, from }: Meeting, now: Date): void {
  if (state !== 'scheduled' || new Date(from) <= now) throw new MeetingSettled();
}

/** Everybody whose yes it needs, each with what the change means to them. @throws CompanyImpossible */
function companyOf(
  { people }: Meeting,
  facts: ChangeFacts,
  { joining = [], leaving = [] }: Pick<ProposeChangeDto, 'joining' | 'leaving'>,
): NewChange['people'] {
  const ids = people.map(({ attendeeId }) => attendeeId);
  const isPossible =
    facts.joining.length === joining.length &&
    joining.every((id) => !ids.includes(id)) &&
    leaving.every((id) => ids.includes(id));
  const staying = people.filter(({ attendeeId }) => !leaving.includes(attendeeId));
  const count = staying.length + joining.length;
  if (!isPossible || count < 2 || count > LIMITS.recipientsPerRequest + 1) throw new CompanyImpossible();
  return [
    ...staying.map(({ attendeeId }) => ({ attendeeId, part: 'stays' as const })),
    ...joining.map((attendeeId) => ({ attendeeId, part: 'joins' as const })),
  ];
}

function changeOf(meeting: Meeting, facts: ChangeFacts, wish: ProposeChangeDto, now: Date): NewChange {
  const { slotId, placeId = null, joining = [], leaving = [], message } = wish;
  if ((slotId !== undefined && !facts.slot) || !facts.hasPlace) throw new NotFound();
  const isOtherTime = slotId !== undefined && slotId !== facts.slotId;
  const isOtherPlace = placeId !== null && placeId !== meeting.place.id;
  if (!isOtherTime && !isOtherPlace && joining.length + leaving.length === 0) throw new NothingChanges();
  const [from, to] = [new Date(facts.slot?.from ?? meeting.from), new Date(facts.slot?.to ?? meeting.to)];
  if (from <= now) throw new ChangeLost([]);
  const company = companyOf(meeting, facts, wish);
  const proposedBy = meeting.people.find(({ isMe }) => isMe)?.attendeeId;
  if (proposedBy === undefined) throw new NotFound();
  return {
    id: newId(),
    meetingId: meeting.id,
    proposedBy,
    message: message || null,
    slotId: slotId ?? facts.slotId,
    from,
    to,
    placeId,
    proposedAt: now,
    endsAt: endOf(now, facts.requestHours, [from, new Date(meeting.from)]),
    people: [...company, ...leaving.map((attendeeId) => ({ attendeeId, part: 'leaves' as const }))],
  };
}
