import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { PageQuery } from '../platform/http/paging.js';
import { WishesDto, WishInput } from './wish.dto.js';
import { WishesService } from './wishes.service.js';

@ApiTags('wishes')
@Controller('api/events/:eventId/wishes')
export class WishesController {
  constructor(private readonly wishes: WishesService) {}

  /** Whom I have marked, by name. Nobody else reads it. */
  @Get()
  @Allow(JoinedEvent, 'eventId')
  list(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Query() query: PageQuery,
  ): Promise<WishesDto> {
    return this.wishes.list(eventId, viewer.accountId, query);
  }

  /** Marks somebody, or marks them otherwise. */
  @Put(':attendeeId')
  @HttpCode(204)
  @Allow(JoinedEvent, 'eventId')
  put(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Param('attendeeId') attendeeId: string,
    @Body() { kind }: WishInput,
  ): Promise<void> {
    return this.wishes.put(eventId, viewer.accountId, attendeeId, kind);
  }

  /** Takes the mark away. */
  @Delete(':attendeeId')
  @HttpCode(204)
  @Allow(JoinedEvent, 'eventId')
  remove(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Param('attendeeId') attendeeId: string,
  ): Promise<void> {
    return this.wishes.remove(eventId, viewer.accountId, attendeeId);
  }
}
