import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PersonOfMeeting } from '../meetings/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { MeetingWayDto } from './getting-there.dto.js';
import { GettingThere } from './getting-there.service.js';

@ApiTags('meetings')
@Controller('api/meetings/:meetingId')
export class GettingThereController {
  constructor(private readonly gettingThere: GettingThere) {}

  /** How to get to the meeting from where one is now; whether it is next door. */
  @Get('way')
  @Allow(PersonOfMeeting, 'meetingId')
  find(@CurrentViewer() viewer: Viewer, @Param('meetingId') meetingId: string): Promise<MeetingWayDto> {
    return this.gettingThere.find(viewer.accountId, meetingId);
  }
}
