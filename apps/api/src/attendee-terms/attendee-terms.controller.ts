import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { AttendeeTermsDto } from './attendee-terms.dto.js';
import type { AttendeeTerms } from './attendee-terms.js';
import { AttendeeTermsService } from './attendee-terms.service.js';

const present = ({ stepFree, quiet, topicIds }: AttendeeTerms): AttendeeTermsDto => ({
  stepFree,
  quiet,
  topicIds: [...topicIds],
});

@ApiTags('attendee-terms')
@Controller('api/events/:eventId/terms')
export class AttendeeTermsController {
  constructor(private readonly terms: AttendeeTermsService) {}

  /** What I ask of places and of requests to me. Nobody else reads it. */
  @Get()
  @Allow(JoinedEvent, 'eventId')
  async find(@CurrentViewer() viewer: Viewer, @Param('eventId') eventId: string): Promise<AttendeeTermsDto> {
    return present(await this.terms.find(eventId, viewer.accountId));
  }

  /** Says it anew; what is agreed already stands. */
  @Put()
  @Allow(JoinedEvent, 'eventId')
  async put(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() terms: AttendeeTermsDto,
  ): Promise<AttendeeTermsDto> {
    return present(await this.terms.put(eventId, viewer.accountId, terms));
  }
}
