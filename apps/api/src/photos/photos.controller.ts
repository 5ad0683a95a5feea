import { Body, Controller, Get, Param, Put, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { LIMITS } from '#libs/contracts';
import { OwnContact } from '../contacts/index.js';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { FILE_TYPES, TakesFile } from '../platform/http/file-bodies.js';
import { PutPhotoDto } from './photo.dto.js';
import { Photos } from './photos.service.js';

const IMAGE = 'image/jpeg';

@ApiTags('cards')
@Controller('api')
export class PhotosController {
  constructor(private readonly photos: Photos) {}

  /** The picture on the own card. */
  @Get('card/photo')
  @SignedIn()
  @ApiProduces(IMAGE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async own(@CurrentViewer() viewer: Viewer): Promise<StreamableFile> {
    return new StreamableFile(await this.photos.own(viewer.accountId), { type: IMAGE });
  }

  /** Puts a picture (a JPEG) on the own card; what its file says besides, such as the place, is not kept. */
  @Put('card/photo')
  @SignedIn()
  @TakesFile(LIMITS.photoBytes)
  @ApiConsumes(...FILE_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async put(@CurrentViewer() viewer: Viewer, @Body() content: Buffer): Promise<PutPhotoDto> {
    return this.photos.put(viewer.accountId, content);
  }

  /** The picture that somebody in the address book shows today. */
  @Get('contacts/:contactId/photo')
  @Allow(OwnContact, 'contactId')
  @ApiProduces(IMAGE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async ofContact(@CurrentViewer() viewer: Viewer, @Param('contactId') contactId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.photos.ofContact(viewer.accountId, contactId), { type: IMAGE });
  }
}
