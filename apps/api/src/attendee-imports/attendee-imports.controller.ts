import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import { LIMITS } from '#libs/contracts';
import { ManageEvent } from '../events/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { FILE_TYPES, TakesFile } from '../platform/http/file-bodies.js';
import { localeOf } from '../platform/http/locale.js';
import { AttendeeImportDto, MappingInput } from './attendee-import.dto.js';
import { presentImport } from './attendee-import.presenter.js';
import { AttendeeImportsService } from './attendee-imports.service.js';
import { fileNameOf } from './file-name.js';

@ApiTags('attendee imports')
@Controller('api/events/:eventId/imports')
export class AttendeeImportsController {
  constructor(private readonly imports: AttendeeImportsService) {}

  /** Uploads a CSV file of attendees; nothing changes before it is confirmed. */
  @Post()
  @Allow(ManageEvent, 'eventId')
  @TakesFile(LIMITS.importBytes)
  @ApiConsumes(...FILE_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'x-file-name', required: false, description: 'The name of the file, percent-encoded.' })
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() content: Buffer,
    @Headers('x-file-name') fileName: string | undefined,
    @Headers('accept-language') language: string | undefined,
  ): Promise<AttendeeImportDto> {
    const uploaded = await this.imports.upload(viewer.accountId, eventId, fileNameOf(fileName), content);
    return presentImport(uploaded, localeOf(language));
  }

  /** An import: what it would do, how far it has come, or what it did. */
  @Get(':importId')
  @Allow(ManageEvent, 'eventId')
  async find(
    @Param('eventId') eventId: string,
    @Param('importId') importId: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<AttendeeImportDto> {
    return presentImport(await this.imports.find(eventId, importId), localeOf(language));
  }

  /** Corrects what columns stand for. */
  @Put(':importId/mapping')
  @Allow(ManageEvent, 'eventId')
  async remap(
    @Param('eventId') eventId: string,
    @Param('importId') importId: string,
    @Body() { columns }: MappingInput,
    @Headers('accept-language') language: string | undefined,
  ): Promise<AttendeeImportDto> {
    return presentImport(await this.imports.remap(eventId, importId, columns), localeOf(language));
  }

  /** Starts the import; its progress is pushed, and readable here. */
  @Post(':importId/confirm')
  @HttpCode(202)
  @Allow(ManageEvent, 'eventId')
  async confirm(
    @Param('eventId') eventId: string,
    @Param('importId') importId: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<AttendeeImportDto> {
    return presentImport(await this.imports.confirm(eventId, importId), localeOf(language));
  }
}
