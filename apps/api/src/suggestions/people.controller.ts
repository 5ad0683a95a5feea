import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow, AllowInStatement } from '../platform/auth/policy.js';
import { CurrentSessionHash, CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { PeopleService } from './people.service.js';
import { PeopleDto, PeopleQuery, PersonBetweenDto, PersonDto } from './suggestion.dto.js';
import { presentPerson, presentPersonBetween } from './suggestion.presenter.js';

@ApiTags('people')
@Controller('api/events/:eventId')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /** The others who have joined the event, by family name. */
  @Get('people')
  @Allow(JoinedEvent, 'eventId')
  async search(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Query() query: PeopleQuery,
  ): Promise<PeopleDto> {
    const { items, next } = await this.people.search(eventId, viewer.accountId, query);
    return { items: items.map(presentPerson), next };
  }

  /** One person, why to meet them, and what is arranged between us. */
  @Get('people/:attendeeId')
  @Allow(JoinedEvent, 'eventId')
  async find(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Param('attendeeId') attendeeId: string,
  ): Promise<PersonBetweenDto> {
    return presentPersonBetween(await this.people.find(eventId, viewer.accountId, attendeeId));
  }

  /** One person's visible profile, as fast as it can be read: PostgreSQL writes the JSON. */
  @Get('card/:attendeeId')
  @AllowInStatement(JoinedEvent, 'eventId')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: PersonDto })
  card(
    @CurrentSessionHash() sessionHash: Buffer,
    @Param('eventId') eventId: string,
    @Param('attendeeId') attendeeId: string,
  ): Promise<string> {
    return this.people.findCard(sessionHash, eventId, attendeeId);
  }
}
