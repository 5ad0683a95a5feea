import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ManageEvent, StaffEvent } from '../events/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { ReadsOnly } from '../platform/commands/reads-only.js';
import { MatchingDto, MatchingPreviewDto, WeightsDto } from './matching.dto.js';
import { presentMatching, presentPreview } from './matching.presenter.js';
import { MatchingPreview } from './matching-preview.service.js';
import { MatchingService } from './matching.service.js';

@ApiTags('matching')
@Controller('api/events/:eventId/matching')
export class MatchingController {
  constructor(
    private readonly matching: MatchingService,
    private readonly previews: MatchingPreview,
  ) {}

  /** What counts at the event, and how the last run came out. */
  @Get()
  @Allow(StaffEvent, 'eventId')
  async find(@Param('eventId') eventId: string): Promise<MatchingDto> {
    return presentMatching(await this.matching.find(eventId));
  }

  /** Says what counts from now on; everybody's suggestions are made anew. */
  @Put('weights')
  @Allow(ManageEvent, 'eventId')
  async change(@Param('eventId') eventId: string, @Body() weights: WeightsDto): Promise<MatchingDto> {
    return presentMatching(await this.matching.change(eventId, weights));
  }

  /** Has everybody's suggestions made anew, whatever has changed. */
  @Post('run')
  @HttpCode(202)
  @Allow(ManageEvent, 'eventId')
  async run(@Param('eventId') eventId: string): Promise<MatchingDto> {
    return presentMatching(await this.matching.makeAnew(eventId));
  }

  /** What other weights would change: nothing is touched. */
  @Post('preview')
  @HttpCode(200)
  @ReadsOnly()
  @Allow(ManageEvent, 'eventId')
  async preview(
    @CurrentViewer() { accountId }: Viewer,
    @Param('eventId') eventId: string,
    @Body() weights: WeightsDto,
  ): Promise<MatchingPreviewDto> {
    return presentPreview(await this.previews.preview(eventId, accountId, weights));
  }
}
