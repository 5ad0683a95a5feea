import { Injectable } from '@nestjs/common';
import { AccountLog } from '../platform/events/account-log.js';
import { RepairNotices } from './repair.notices.js';
import type { KeptRepair, Standing } from './repairs.repository.js';

/** What the people of moved meetings hear of a repair: in the app at once, and outside it. */
@Injectable()
export class RepairNews {
  constructor(
    private readonly accountLog: AccountLog,
    private readonly notices: RepairNotices,
  ) {}

  async tellMoved({ id, eventId, moves }: KeptRepair, standing: ReadonlyMap<string, Standing>): Promise<void> {
    const told = moves.flatMap(({ meetingId }) =>
      (standing.get(meetingId)?.accountIds ?? []).map((accountId) => ({ accountId, meetingId })),
    );
    await this.accountLog.recordEach(
      told.map(({ accountId, meetingId }) => ({
        accountId,
        kind: 'meeting.moved' as const,
        ids: { meetingId, eventId, repairId: id },
      })),
    );
    for (const { accountId, meetingId } of told) await this.notices.tellMoved(id, meetingId, accountId);
  }
}
