import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffEvent } from '../events/index.js';
import { Allow } from '../platform/auth/policy.js';
import { AttendeesDto, AttendeesQuery } from './attendee.dto.js';
import { presentListed } from './attendee.presenter.js';
import { AttendeesService } from './attendees.service.js';

@ApiTags('attendees')
@Controller('api/events/:eventId/attendees')
export class AttendeesController {
  constructor(private readonly attendees: AttendeesService) {}

  /** The attendees of an event, by family name. */
  @Get()
  @Allow(StaffEvent, 'eventId')
  async list(@Param('eventId') eventId: string, @Query() query: AttendeesQuery): Promise<AttendeesDto> {
    const { items, next, counts } = await this.attendees.list(eventId, query);
    return { items: items.map(presentListed), next, counts };
  }
}
