import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { CardDto, ReplaceCardDto } from './card.dto.js';
import { presentCard } from './card.presenter.js';
import { Cards } from './cards.service.js';

@ApiTags('cards')
@Controller('api/card')
export class CardsController {
  constructor(private readonly cards: Cards) {}

  /** The own card; it is made at first use from the account and the newest event profile. */
  @Get()
  @SignedIn()
  async find(@CurrentViewer() viewer: Viewer): Promise<CardDto> {
    return presentCard(await this.cards.of(viewer.accountId));
  }

  /** Replaces the own fields; whoever is shown one sees the new value at once. */
  @Put()
  @SignedIn()
  async replace(@CurrentViewer() viewer: Viewer, @Body() body: ReplaceCardDto): Promise<CardDto> {
    return presentCard(await this.cards.replace(viewer.accountId, body.fields, body.version));
  }
}
