import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountLog } from '../events/account-log.js';
import { SocketBinder } from './socket-binder.js';
import { SyncDto } from './sync.dto.js';

/** Resync by number: what a socket missed, it asks for. */
@Injectable()
export class SyncGateway implements OnModuleInit {
  constructor(
    private readonly binder: SocketBinder,
    private readonly accountLog: AccountLog,
  ) {}

  onModuleInit(): void {
    this.binder.bind('account.sync', {
      body: SyncDto,
      access: 'signed-in',
      handle: (viewer, { after }) => this.accountLog.after(viewer.accountId, after),
    });
  }
}
