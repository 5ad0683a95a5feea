import { Module } from '@nestjs/common';
import { Copies } from './copies.service.js';
import { GiveShare } from './share.policy.js';
import { SharesController } from './shares.controller.js';
import { SharesRepository } from './shares.repository.js';
import { Shares } from './shares.service.js';

@Module({
  controllers: [SharesController],
  providers: [Shares, SharesRepository, Copies, GiveShare],
  exports: [Shares, Copies],
})
export class SharesModule {}
