import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { DeviceCertificates } from './device-certificates.service.js';
import { DeviceKeyDto, EventDoorsDto, MergedHandshakeDto, MergeHandshakeDto } from './handshake.dto.js';
import { presentDoors, presentMerged } from './handshake.presenter.js';
import { Handshakes } from './handshakes.service.js';

@ApiTags('handshakes')
@Controller('api/handshakes')
export class HandshakesController {
  constructor(
    private readonly certificates: DeviceCertificates,
    private readonly handshakes: Handshakes,
  ) {}

  /** Makes the key this device's, and certifies it for every event the viewer takes part in. */
  @Put('device-key')
  @SignedIn()
  async renew(@CurrentViewer() viewer: Viewer, @Body() { publicKey }: DeviceKeyDto): Promise<EventDoorsDto> {
    return presentDoors(await this.certificates.renew(viewer, new Uint8Array(Buffer.from(publicKey, 'base64url'))));
  }

  /** Takes in an exchange of cards that took place without a network. */
  @Post()
  @HttpCode(200)
  @SignedIn()
  async merge(@CurrentViewer() { accountId }: Viewer, @Body() body: MergeHandshakeDto): Promise<MergedHandshakeDto> {
    const { hello, answer, closing } = body;
    return presentMerged(await this.handshakes.merge(accountId, { hello, answer, closing }));
  }
}
