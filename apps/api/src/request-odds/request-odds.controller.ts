import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { isId } from '../platform/ids.js';
import { NotFound } from '../platform/http/problems.js';
import { AskingDto } from './request-odds.dto.js';
import { RequestOdds } from './request-odds.service.js';

@ApiTags('requests')
@Controller('api/events/:eventId/people/:attendeeId/asking')
export class RequestOddsController {
  constructor(private readonly odds: RequestOdds) {}

  /** What one can know before asking somebody: how busy they are, what is left of one's day, the line, honest odds. */
  @Get()
  @Allow(JoinedEvent, 'eventId')
  find(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Param('attendeeId') attendeeId: string,
  ): Promise<AskingDto> {
    if (!isId(attendeeId)) throw new NotFound();
    return this.odds.find(eventId, viewer.accountId, attendeeId);
  }
}
