import { Controller, Get, Headers, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { localeOf } from '../platform/http/locale.js';
import { CardPrintQuery } from './card-print.dto.js';
import { CardPrints } from './card-prints.service.js';

@ApiTags('cards')
@Controller('api/card')
export class CardPrintsController {
  constructor(private readonly prints: CardPrints) {}

  /** The own card as a PDF to print, with a code that any phone saves as a contact. */
  @Get('print')
  @SignedIn()
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @CurrentViewer() { accountId }: Viewer,
    @Query() { paper = 'card' }: CardPrintQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    const pdf = await this.prints.print(accountId, paper, localeOf(languages));
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `attachment; filename="${paper}.pdf"` });
  }
}
