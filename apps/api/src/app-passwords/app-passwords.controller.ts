import { Body, Controller, Delete, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, Public, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { AppleProfileDto, AppPasswordsDto, MakeAppPasswordDto, NewAppPasswordDto } from './app-password.dto.js';
import { OwnAppPassword } from './app-password.policy.js';
import { AppPasswords } from './app-passwords.service.js';

@ApiTags('app-passwords')
@Controller('api/app-passwords')
export class AppPasswordsController {
  constructor(private readonly passwords: AppPasswords) {}

  /** The devices that read my address book and calendar, by the names I gave their passwords. */
  @Get()
  @SignedIn()
  async list(@CurrentViewer() viewer: Viewer): Promise<AppPasswordsDto> {
    return { items: await this.passwords.list(viewer.accountId) };
  }

  /** Makes a password for one device; it opens my address book and calendar, for reading, and nothing else. */
  @Post()
  @SignedIn()
  make(@CurrentViewer() viewer: Viewer, @Body() { name }: MakeAppPasswordDto): Promise<NewAppPasswordDto> {
    return this.passwords.make(viewer.accountId, name);
  }

  /** Offers a file that sets an Apple device up; the password is made when the device fetches it. */
  @Post('profiles')
  @SignedIn()
  offerProfile(@CurrentViewer() viewer: Viewer, @Body() { name }: MakeAppPasswordDto): Promise<AppleProfileDto> {
    return this.passwords.offerProfile(viewer.accountId, name);
  }

  /** The set-up of an Apple device, by its secret address, once. */
  @Get('profile/:token/treffpunkt.mobileconfig')
  @Public()
  @ApiProduces('application/x-apple-aspen-config')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async profile(@Param('token') token: string): Promise<StreamableFile> {
    const text = await this.passwords.redeemProfile(token);
    return new StreamableFile(Buffer.from(text), {
      type: 'application/x-apple-aspen-config',
      disposition: 'attachment; filename="treffpunkt.mobileconfig"',
    });
  }

  /** Ends a device's access at once. What it has fetched stays on it. */
  @Delete(':appPasswordId')
  @HttpCode(204)
  @Allow(OwnAppPassword, 'appPasswordId')
  remove(@CurrentViewer() viewer: Viewer, @Param('appPasswordId') id: string): Promise<void> {
    return this.passwords.remove(viewer.accountId, id);
  }
}
