import { Body, Controller, Headers, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/policy.js';
import { localeOf } from '../platform/http/locale.js';
import { LimitByAddress } from '../sign-in/index.js';
import { HandBackDto, OpenCardDto, OpenCardTokenDto, OpenVCardDto, SaveOpenCardDto } from './open-card.dto.js';
import { OpenCards } from './open-cards.service.js';

/** For people without an account: secrets travel in bodies, so that they stand in no log. */
@ApiTags('open cards')
@Controller('api/open-cards')
@UseGuards(LimitByAddress)
export class OpenCardsController {
  constructor(private readonly cards: OpenCards) {}

  /** The card behind a link that was given away. */
  @Post('look')
  @HttpCode(200)
  @Public()
  async look(@Body() { token }: OpenCardTokenDto): Promise<OpenCardDto> {
    const { name, fields, photo, expiresAt } = await this.cards.look(token);
    return {
      name,
      fields: fields.map(({ kind, label, value }) => ({ kind, label, value })),
      photo: photo?.toString('base64') ?? null,
      expiresAt: expiresAt.toISOString(),
    };
  }

  /** The card behind a link as a vCard. */
  @Post('vcard')
  @HttpCode(200)
  @Public()
  save(
    @Body() { token, version }: SaveOpenCardDto,
    @Headers('accept-language') language: string | undefined,
  ): Promise<OpenVCardDto> {
    return this.cards.save(token, version ?? '3.0', localeOf(language));
  }

  /** Hands the own card to the owner of the link, who takes it or lets it go. */
  @Post('hand-back')
  @HttpCode(204)
  @Public()
  handBack(@Body() body: HandBackDto): Promise<void> {
    return this.cards.handBack(body);
  }
}
