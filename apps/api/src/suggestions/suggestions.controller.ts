import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { PageQuery } from '../platform/http/paging.js';
import { SuggestionsDto } from './suggestion.dto.js';
import { presentSuggestion } from './suggestion.presenter.js';
import { SuggestionsService } from './suggestions.service.js';

@ApiTags('suggestions')
@Controller('api/events/:eventId/suggestions')
export class SuggestionsController {
  constructor(private readonly suggestions: SuggestionsService) {}

  /** The people I should meet, best first, with the reasons in both directions. */
  @Get()
  @Allow(JoinedEvent, 'eventId')
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Query() query: PageQuery,
  ): Promise<SuggestionsDto> {
    const { items, next, madeAt, isUpToDate } = await this.suggestions.list(eventId, viewer.accountId, query);
    return { items: items.map(presentSuggestion), next, madeAt: madeAt?.toISOString() ?? null, isUpToDate };
  }
}
