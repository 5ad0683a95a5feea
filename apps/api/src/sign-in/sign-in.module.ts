import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccountsModule } from '../accounts/index.js';
import { ADDRESS_LIMIT } from './limit-by-address.js';
import { SignInController } from './sign-in.controller.js';
import { SignInLinks } from './sign-in-links.js';
import { SignInRepository } from './sign-in.repository.js';
import { SignIns } from './sign-in.service.js';

@Module({
  imports: [AccountsModule, ThrottlerModule.forRoot([ADDRESS_LIMIT])],
  controllers: [SignInController],
  providers: [SignInLinks, SignIns, SignInRepository],
  exports: [SignInLinks],
})
export class SignInModule {}
