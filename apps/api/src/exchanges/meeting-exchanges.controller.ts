import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PersonOfMeeting } from '../meetings/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { ExchangeStateDto, ProposeAfterDto } from './exchange.dto.js';
import { presentState } from './exchange.presenter.js';
import { ExchangeProposals } from './exchange-proposals.service.js';
import { Exchanges } from './exchanges.service.js';

@ApiTags('exchanges')
@Controller('api/meetings/:meetingId/exchanges')
export class MeetingExchangesController {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly proposals: ExchangeProposals,
  ) {}

  /** Proposes to exchange cards with somebody of a meeting that has begun; nothing is given before they agree. */
  @Post()
  @Allow(PersonOfMeeting, 'meetingId')
  async propose(
    @CurrentViewer() { accountId }: Viewer,
    @Param('meetingId') meetingId: string,
    @Body() { attendeeId, giveFieldIds }: ProposeAfterDto,
  ): Promise<ExchangeStateDto> {
    const id = await this.proposals.proposeAfter(accountId, meetingId, attendeeId, giveFieldIds);
    return presentState(await this.exchanges.find(accountId, id));
  }
}
