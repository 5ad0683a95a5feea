import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow, AllowInStatement } from '../platform/auth/policy.js';
import { CurrentSessionHash, CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { AgendaDto, MeetingDto, SetBusyDto, SlotBusyDto } from './meeting.dto.js';
import { PersonOfMeeting } from './meeting.policy.js';
import { Meetings } from './meetings.service.js';

@ApiTags('meetings')
@Controller('api')
export class MeetingsController {
  constructor(private readonly meetings: Meetings) {}

  /** The own agenda in an event: meetings and times kept free. */
  @Get('events/:eventId/agenda')
  @AllowInStatement(JoinedEvent, 'eventId')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: AgendaDto })
  agenda(@CurrentSessionHash() sessionHash: Buffer, @Param('eventId') eventId: string): Promise<string> {
    return this.meetings.agenda(sessionHash, eventId);
  }

  /** One meeting. */
  @Get('meetings/:meetingId')
  @Allow(PersonOfMeeting, 'meetingId')
  find(@CurrentViewer() viewer: Viewer, @Param('meetingId') meetingId: string): Promise<MeetingDto> {
    return this.meetings.find(viewer.accountId, meetingId);
  }

  /** Keeps a time free for oneself, or gives it back. */
  @Put('events/:eventId/me/busy')
  @Allow(JoinedEvent, 'eventId')
  setBusy(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() { slotId, isBusy }: SetBusyDto,
  ): Promise<SlotBusyDto> {
    return this.meetings.setBusy(viewer.accountId, eventId, slotId, isBusy);
  }
}
