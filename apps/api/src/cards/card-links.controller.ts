import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { ReadsOnly } from '../platform/commands/reads-only.js';
import { CardLinkDto, GivenLinksDto, MakeCardLinkDto, OpenCardLinkDto, OpenedCardLinkDto } from './card.dto.js';
import { OwnCardLink } from './card.policy.js';
import { presentLink, presentLinks, presentOpened } from './card.presenter.js';
import { CardLinks } from './card-links.service.js';

@ApiTags('cards')
@Controller('api/card-links')
export class CardLinksController {
  constructor(private readonly links: CardLinks) {}

  /** The own links that were given away and still open. */
  @Get()
  @SignedIn()
  async list(@CurrentViewer() viewer: Viewer): Promise<GivenLinksDto> {
    return presentLinks(await this.links.list(viewer.accountId));
  }

  /** Makes a code that shows one of the own cards for a quarter of an hour, or a link to give away for days. */
  @Post()
  @SignedIn()
  async make(@CurrentViewer() viewer: Viewer, @Body() body: MakeCardLinkDto): Promise<CardLinkDto> {
    return presentLink(await this.links.make(viewer.accountId, body));
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
