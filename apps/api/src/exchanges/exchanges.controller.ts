import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import {
  AgreeDto,
  ExchangeDto,
  ExchangePageDto,
  ExchangesQuery,
  ExchangeStateDto,
  ProposeDto,
} from './exchange.dto.js';
import { AgreeToExchange, SideOfExchange } from './exchange.policy.js';
import { presentExchange, presentExchanges, presentState } from './exchange.presenter.js';
import { ExchangeProposals } from './exchange-proposals.service.js';
import { Exchanges } from './exchanges.service.js';

@ApiTags('exchanges')
@Controller('api/exchanges')
export class ExchangesController {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly proposals: ExchangeProposals,
  ) {}

  /** Proposes an exchange to the one whose card was scanned; where they scanned the viewer's, both have agreed by it. */
  @Post()
  @SignedIn()
  async propose(@CurrentViewer() viewer: Viewer, @Body() body: ProposeDto): Promise<ExchangeStateDto> {
    const id = await this.proposals.propose(viewer.accountId, body.token, body.giveFieldIds);
    return presentState(await this.exchanges.find(viewer.accountId, id));
  }

  /** The own exchanges, the newest first. */
  @Get()
  @SignedIn()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: ExchangesQuery): Promise<ExchangePageDto> {
    return presentExchanges(await this.exchanges.list(viewer.accountId, query.open === 'true', query));
  }

  /** One exchange as the viewer sees it. */
  @Get(':exchangeId')
  @Allow(SideOfExchange, 'exchangeId')
  async find(@CurrentViewer() viewer: Viewer, @Param('exchangeId') exchangeId: string): Promise<ExchangeDto> {
    return presentExchange(await this.exchanges.find(viewer.accountId, exchangeId));
  }

  /** Agrees: both cards are given, and each has the other as a contact. */
  @Post(':exchangeId/agree')
  @HttpCode(200)
  @Allow(AgreeToExchange, 'exchangeId')
  async agree(
    @CurrentViewer() viewer: Viewer,
    @Param('exchangeId') exchangeId: string,
    @Body() body: AgreeDto,
  ): Promise<ExchangeStateDto> {
    return presentState(await this.exchanges.agree(viewer.accountId, exchangeId, body.giveFieldIds));
  }

  /** Ends the exchange without anything given. */
  @Post(':exchangeId/decline')
  @HttpCode(200)
  @Allow(SideOfExchange, 'exchangeId')
  async decline(@CurrentViewer() viewer: Viewer, @Param('exchangeId') exchangeId: string): Promise<ExchangeStateDto> {
    return presentState(await this.exchanges.decline(viewer.accountId, exchangeId));
  }
}
