import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../auth/policy.js';
import { CurrentViewer, type Viewer } from '../auth/viewer.js';
import { AccountEventsQuery, SyncAnswerDto } from './account-events.dto.js';
import { AccountLog } from './account-log.js';

@ApiTags('account events')
@Controller('api/account-events')
export class AccountEventsController {
  constructor(private readonly accountLog: AccountLog) {}

  /** What happened after a number of the own log: the same as the socket's `account.sync`. */
  @Get()
  @SignedIn()
  after(@CurrentViewer() viewer: Viewer, @Query() query: AccountEventsQuery): Promise<SyncAnswerDto> {
    return this.accountLog.after(viewer.accountId, query.after);
  }
}
