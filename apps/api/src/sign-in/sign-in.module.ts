import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { SignInController } from './sign-in.controller.js';
import { SignInLinks } from './sign-in-links.service.js';
import { SignInRepository } from './sign-in.repository.js';
import { SignIns } from './sign-in.service.js';

@Module({
  imports: [AccountsModule],
  controllers: [SignInController],
  providers: [SignInLinks, SignIns, SignInRepository],
  exports: [SignInLinks],
})
export class SignInModule {}
