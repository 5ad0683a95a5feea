import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.js';
import { AccountsRepository } from './accounts.repository.js';
import { Accounts } from './accounts.service.js';

@Module({ controllers: [AccountsController], providers: [Accounts, AccountsRepository], exports: [Accounts] })
export class AccountsModule {}
