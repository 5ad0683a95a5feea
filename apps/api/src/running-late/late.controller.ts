import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MeetingDto, PersonOfMeeting } from '../meetings/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { SameCommand } from '../platform/commands/same-command.js';
import { RunLateDto } from './late.dto.js';
import { RunningLate } from './late.service.js';

@ApiTags('meetings')
@Controller('api/meetings/:meetingId')
export class LateController {
  constructor(private readonly late: RunningLate) {}

  /** Tells the others that one comes some minutes late. */
  @Post('late')
  @SameCommand('meeting.late')
  @HttpCode(200)
  @Allow(PersonOfMeeting, 'meetingId')
  say(
    @CurrentViewer() viewer: Viewer,
    @Param('meetingId') meetingId: string,
    @Body() { minutes }: RunLateDto,
  ): Promise<MeetingDto> {
    return this.late.say(viewer.accountId, meetingId, minutes);
  }
}
