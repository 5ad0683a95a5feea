import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { PersonOfMeeting } from '../meetings/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { SameCommand } from '../platform/commands/same-command.js';
import {
  ChangeOptionsDto,
  ChangeOptionsQuery,
  DeclineChangeDto,
  MeetingChangeDto,
  MeetingChangesDto,
  ProposeChangeDto,
} from './change.dto.js';
import { PersonOfChange, ProposerOfChange } from './change.policy.js';
import { ChangeAnswers } from './change-answers.service.js';
import { MeetingChanges } from './changes.service.js';

@ApiTags('meeting-changes')
@Controller('api')
export class ChangesController {
  constructor(
    private readonly changes: MeetingChanges,
    private readonly answers: ChangeAnswers,
  ) {}

  /** Proposes another time, place or other people for a booked meeting; it stands as it is until all agree. */
  @Post('meetings/:meetingId/changes')
  @SameCommand('meeting.propose-change')
  @Allow(PersonOfMeeting, 'meetingId')
  propose(
    @CurrentViewer() viewer: Viewer,
    @Param('meetingId') meetingId: string,
    @Body() body: ProposeChangeDto,
  ): Promise<MeetingChangeDto> {
    return this.changes.propose(viewer.accountId, meetingId, body);
  }

  /** What was proposed for a meeting, the newest first. */
  @Get('meetings/:meetingId/changes')
  @Allow(PersonOfMeeting, 'meetingId')
  listOf(@CurrentViewer() viewer: Viewer, @Param('meetingId') meetingId: string): Promise<MeetingChangesDto> {
    return this.changes.listOf(viewer.accountId, meetingId);
  }

  /** Times and places that could be proposed for a meeting. */
  @Get('meetings/:meetingId/change-options')
  @Allow(PersonOfMeeting, 'meetingId')
  options(
    @CurrentViewer() viewer: Viewer,
    @Param('meetingId') meetingId: string,
    @Query() query: ChangeOptionsQuery,
  ): Promise<ChangeOptionsDto> {
    return this.changes.findOptions(viewer.accountId, meetingId, query);
  }

  /** Open proposals at an event that concern oneself, the most urgent first. */
  @Get('events/:eventId/meeting-changes')
  @Allow(JoinedEvent, 'eventId')
  listOpen(@CurrentViewer() viewer: Viewer, @Param('eventId') eventId: string): Promise<MeetingChangesDto> {
    return this.changes.listOpen(viewer.accountId, eventId);
  }

  /** One proposal. */
  @Get('meeting-changes/:changeId')
  @Allow(PersonOfChange, 'changeId')
  find(@CurrentViewer() viewer: Viewer, @Param('changeId') changeId: string): Promise<MeetingChangeDto> {
    return this.changes.find(viewer.accountId, changeId);
  }

  /** Agrees to a proposal; the last yes moves the meeting. */
  @Post('meeting-changes/:changeId/agree')
  @SameCommand('meeting.agree-to-change')
  @HttpCode(200)
  @Allow(PersonOfChange, 'changeId')
  agree(@CurrentViewer() viewer: Viewer, @Param('changeId') changeId: string): Promise<MeetingChangeDto> {
    return this.answers.agree(viewer.accountId, changeId);
  }

  /** Declines a proposal; the meeting stays as it was. */
  @Post('meeting-changes/:changeId/decline')
  @SameCommand('meeting.decline-change')
  @HttpCode(200)
  @Allow(PersonOfChange, 'changeId')
  decline(
    @CurrentViewer() viewer: Viewer,
    @Param('changeId') changeId: string,
    @Body() { message }: DeclineChangeDto,
  ): Promise<MeetingChangeDto> {
    return this.answers.decline(viewer.accountId, changeId, message);
  }

  /** Takes an own proposal back. */
  @Post('meeting-changes/:changeId/withdraw')
  @SameCommand('meeting.withdraw-change')
  @HttpCode(200)
  @Allow(ProposerOfChange, 'changeId')
  withdraw(@CurrentViewer() viewer: Viewer, @Param('changeId') changeId: string): Promise<MeetingChangeDto> {
    return this.answers.withdraw(viewer.accountId, changeId);
  }
}
