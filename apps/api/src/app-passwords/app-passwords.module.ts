import { Module } from '@nestjs/common';
import { AppPasswordsController } from './app-passwords.controller.js';
import { AppPasswordsRepository } from './app-passwords.repository.js';
import { AppPasswords } from './app-passwords.service.js';
import { OwnAppPassword } from './app-password.policy.js';

@Module({
  controllers: [AppPasswordsController],
  providers: [AppPasswords, AppPasswordsRepository, OwnAppPassword],
  exports: [AppPasswords],
})
export class AppPasswordsModule {}
