import { Readable } from 'node:stream';
import { Controller, Get, Headers, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { localeOf } from '../platform/http/locale.js';
import { ContactExportQuery } from './contact-export.dto.js';
import { FILE_FORMATS } from './contact-export.file.js';
import { ContactExports } from './contact-exports.service.js';

const TEXT = { schema: { type: 'string', format: 'binary' } };

@ApiTags('contacts')
@Controller('api/contact-exports')
export class ContactExportsController {
  constructor(private readonly exports: ContactExports) {}

  /** The whole address book as a file: what each contact shares today, and everything the viewer knows of them. */
  @Get()
  @SignedIn()
  @ApiOkResponse({
    content: { 'text/vcard': TEXT, 'text/csv': TEXT, 'application/json': { schema: { type: 'array', items: {} } } },
  })
  export(
    @CurrentViewer() viewer: Viewer,
    @Query() { format }: ContactExportQuery,
    @Headers('accept-language') language: string | undefined,
  ): StreamableFile {
    const { type, ending } = FILE_FORMATS[format];
    const pieces = this.exports.write(viewer.accountId, format, localeOf(language));
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type,
      disposition: `attachment; filename="treffpunkt.${ending}"`,
    });
  }
}
