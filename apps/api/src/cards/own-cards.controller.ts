import { Body, Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { CardListDto, ChangeCardDto, MakeCardDto, OrderCardsDto } from './card.dto.js';
import { HoldCard } from './card.policy.js';
import { presentCards } from './card.presenter.js';
import { OwnCards } from './own-cards.service.js';

@ApiTags('cards')
@Controller('api/cards')
export class OwnCardsController {
  constructor(private readonly cards: OwnCards) {}

  /** The own cards, in the person's order. */
  @Get()
  @SignedIn()
  async list(@CurrentViewer() viewer: Viewer): Promise<CardListDto> {
    return presentCards(await this.cards.list(viewer.accountId));
  }

  /** Makes another card over the same fields. */
  @Post()
  @SignedIn()
  async make(@CurrentViewer() viewer: Viewer, @Body() { title, fieldIds }: MakeCardDto): Promise<CardListDto> {
    return presentCards(await this.cards.make(viewer.accountId, title, fieldIds));
  }

  /** Puts the own cards into another order. */
  @Put('order')
  @SignedIn()
  async order(@CurrentViewer() viewer: Viewer, @Body() { cardIds }: OrderCardsDto): Promise<CardListDto> {
    return presentCards(await this.cards.order(viewer.accountId, cardIds));
  }

  /** Renames a card, chooses its fields, or makes it the one that the own code shows. */
  @Patch(':cardId')
  @Allow(HoldCard, 'cardId')
  async change(
    @CurrentViewer() viewer: Viewer,
    @Param('cardId') cardId: string,
    @Body() body: ChangeCardDto,
  ): Promise<CardListDto> {
    return presentCards(await this.cards.rework(viewer.accountId, cardId, body));
  }

  /** Deletes a card. What was shared by it stays shared; its codes and links end. */
  @Delete(':cardId')
  @Allow(HoldCard, 'cardId')
  async remove(@CurrentViewer() viewer: Viewer, @Param('cardId') cardId: string): Promise<CardListDto> {
    return presentCards(await this.cards.remove(viewer.accountId, cardId));
  }
}
