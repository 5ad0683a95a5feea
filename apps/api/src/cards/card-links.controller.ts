import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { ReadsOnly } from '../platform/commands/reads-only.js';
import { CardLinkDto, MakeCardLinkDto, OpenCardLinkDto, OpenedCardLinkDto } from './card.dto.js';
import { OwnCardLink } from './card.policy.js';
import { presentLink, presentOpened } from './card.presenter.js';
import { CardLinks } from './card-links.service.js';

@ApiTags('cards')
@Controller('api/card-links')
export class CardLinksController {
  constructor(private readonly links: CardLinks) {}

  /** Makes a code that shows the own card for a quarter of an hour. */
  @Post()
  @SignedIn()
  async make(@CurrentViewer() viewer: Viewer, @Body() body: MakeCardLinkDto): Promise<CardLinkDto> {
    return presentLink(await this.links.make(viewer.accountId, body.eventId ?? null, body.cardId ?? null));
  }

  /** What a scanned code shows: name, role and organization, as far as they are on the card. */
  @Post('open')
  @HttpCode(200)
  @SignedIn()
  @ReadsOnly()
  async open(@CurrentViewer() viewer: Viewer, @Body() { token }: OpenCardLinkDto): Promise<OpenedCardLinkDto> {
    return presentOpened(await this.links.open(viewer.accountId, token));
  }

  /** Takes a code of the own card back. */
  @Delete(':linkId')
  @HttpCode(204)
  @Allow(OwnCardLink, 'linkId')
  revoke(@CurrentViewer() viewer: Viewer, @Param('linkId') linkId: string): Promise<void> {
    return this.links.revoke(viewer.accountId, linkId);
  }
}
