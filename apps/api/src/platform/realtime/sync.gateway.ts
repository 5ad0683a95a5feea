import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';
import { AccountLog } from '../events/account-log.js';
import { SocketBinder } from './socket-binder.js';

/** From where on to tell. */
export class SyncDto {
  /** The last number the app has seen; 0 for none. */
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after!: number;
}

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
