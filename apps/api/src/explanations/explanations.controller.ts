import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { ExplanationDto } from './explanation.dto.js';
import { Explanations } from './explanations.service.js';
import { presentExplanation } from './explanation.presenter.js';

@ApiTags('suggestions')
@Controller('api/events/:eventId/people/:attendeeId/explanation')
export class ExplanationsController {
  constructor(private readonly explanations: Explanations) {}

  /** Why somebody fits me no better, and what I could do about it. */
  @Get()
  @Allow(JoinedEvent, 'eventId')
  async find(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Param('attendeeId') attendeeId: string,
  ): Promise<ExplanationDto> {
    return presentExplanation(await this.explanations.explain(eventId, viewer.accountId, attendeeId));
  }
}
