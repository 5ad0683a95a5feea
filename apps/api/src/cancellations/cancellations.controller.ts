import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MeetingDto, PersonOfMeeting } from '../meetings/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { SameCommand } from '../platform/commands/same-command.js';
import { CancelMeetingDto } from './cancellation.dto.js';
import { Cancellations } from './cancellations.service.js';

@ApiTags('meetings')
@Controller('api/meetings/:meetingId')
export class CancellationsController {
  constructor(private readonly cancellations: Cancellations) {}

  /** Cancels a meeting; its people and its place are free again at once. */
  @Post('cancel')
  @ApiOperation({ operationId: 'meetingsCancel' })
  @SameCommand('meeting.cancel')
  @HttpCode(200)
  @Allow(PersonOfMeeting, 'meetingId')
  cancel(
    @CurrentViewer() viewer: Viewer,
    @Param('meetingId') meetingId: string,
    @Body() { reason }: CancelMeetingDto,
  ): Promise<MeetingDto> {
    return this.cancellations.cancel(viewer.accountId, meetingId, reason);
  }
}
