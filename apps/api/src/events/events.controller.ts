import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ManageOrganization, StaffOrganization } from '../organizations/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { PageQuery } from '../platform/http/paging.dto.js';
import { ChangeEventDto, CreateEventDto, EventDto, EventsDto } from './event.dto.js';
import { ManageEvent, SeeEvent } from './event.policy.js';
import { presentEvent } from './event.presenter.js';
import { Events } from './events.service.js';

@ApiTags('events')
@Controller('api')
export class EventsController {
  constructor(private readonly events: Events) {}

  /** Makes an event of the organization. */
  @Post('organizations/:organizationId/events')
  @Allow(ManageOrganization, 'organizationId')
  async create(
    @CurrentViewer() viewer: Viewer,
    @Param('organizationId') organizationId: string,
    @Body() event: CreateEventDto,
  ): Promise<EventDto> {
    return presentEvent(await this.events.create(organizationId, viewer.accountId, event));
  }

  /** The events of the organization, the latest first. */
  @Get('organizations/:organizationId/events')
  @Allow(StaffOrganization, 'organizationId')
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('organizationId') organizationId: string,
    @Query() query: PageQuery,
  ): Promise<EventsDto> {
    const { items, next } = await this.events.list(organizationId, viewer.accountId, query);
    return { items: items.map(presentEvent), next };
  }

  /** One event, for members of its organization and for its attendees. */
  @Get('events/:eventId')
  @Allow(SeeEvent, 'eventId')
  async find(@CurrentViewer() viewer: Viewer, @Param('eventId') eventId: string): Promise<EventDto> {
    return presentEvent(await this.events.find(eventId, viewer.accountId));
  }

  /** Changes what is given. */
  @Patch('events/:eventId')
  @Allow(ManageEvent, 'eventId')
  async change(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() changes: ChangeEventDto,
  ): Promise<EventDto> {
    return presentEvent(await this.events.change(eventId, viewer.accountId, changes));
  }
}
