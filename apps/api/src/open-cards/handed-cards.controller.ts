import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { HandedCardsDto, TakenCardDto } from './open-card.dto.js';
import { HandedCardOwner } from './open-card.policy.js';
import { OpenCards } from './open-cards.service.js';

@ApiTags('open cards')
@Controller('api/handed-cards')
export class HandedCardsController {
  constructor(private readonly cards: OpenCards) {}

  /** Cards that people without an account handed over, and that wait to be taken. */
  @Get()
  @SignedIn()
  async list(@CurrentViewer() viewer: Viewer): Promise<HandedCardsDto> {
    const cards = await this.cards.listHanded(viewer.accountId);
    return {
      items: cards.map(({ id, name, fields, note, at }) => ({
        id,
        name,
        fields: fields.map(({ kind, label, value }) => ({ kind, label, value })),
        note,
        at: at.toISOString(),
      })),
    };
  }

  /** Puts the card into the own address book. */
  @Post(':handedCardId/take')
  @HttpCode(200)
  @Allow(HandedCardOwner, 'handedCardId')
  async take(@CurrentViewer() viewer: Viewer, @Param('handedCardId') handedCardId: string): Promise<TakenCardDto> {
    return { contactId: await this.cards.take(viewer.accountId, handedCardId) };
  }

  /** Lets the card go. */
  @Delete(':handedCardId')
  @HttpCode(204)
  @Allow(HandedCardOwner, 'handedCardId')
  letGo(@CurrentViewer() viewer: Viewer, @Param('handedCardId') handedCardId: string): Promise<void> {
    return this.cards.letGo(viewer.accountId, handedCardId);
  }
}
