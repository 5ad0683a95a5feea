import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PersonOfMeeting } from '../meetings/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { MeetingAfterDto, ReviewMeetingDto, StateMeetingDto } from './statement.dto.js';
import { MeetingStatements } from './statements.service.js';

@ApiTags('meeting-statements')
@Controller('api/meetings/:meetingId')
export class StatementsController {
  constructor(private readonly statements: MeetingStatements) {}

  /** What was said of a meeting that has begun, with one's own notes. */
  @Get('after')
  @Allow(PersonOfMeeting, 'meetingId')
  find(@CurrentViewer() viewer: Viewer, @Param('meetingId') meetingId: string): Promise<MeetingAfterDto> {
    return this.statements.find(viewer.accountId, meetingId);
  }

  /** Says whether a meeting took place and who was not there; everybody's own statement is kept. */
  @Put('statement')
  @Allow(PersonOfMeeting, 'meetingId')
  state(
    @CurrentViewer() viewer: Viewer,
    @Param('meetingId') meetingId: string,
    @Body() body: StateMeetingDto,
  ): Promise<MeetingAfterDto> {
    return this.statements.state(viewer.accountId, meetingId, body);
  }

  /** Keeps what a meeting was worth to oneself: a rating, a note, a promise, whether to keep in touch. */
  @Put('review')
  @Allow(PersonOfMeeting, 'meetingId')
  review(
    @CurrentViewer() viewer: Viewer,
    @Param('meetingId') meetingId: string,
    @Body() body: ReviewMeetingDto,
  ): Promise<MeetingAfterDto> {
    return this.statements.review(viewer.accountId, meetingId, body);
  }
}
