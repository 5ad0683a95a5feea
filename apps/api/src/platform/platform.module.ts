import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { runtimeDataSource } from '../data-source.js';
import { AccessGuard } from './auth/access.guard.js';
import { AccessService } from './auth/access.service.js';
import { SessionsRepository } from './auth/sessions.repository.js';
import { Sessions } from './auth/sessions.service.js';
import { Clock } from './clock.js';
import { CommandInterceptor } from './commands/command.interceptor.js';
import { Commands } from './commands/commands.js';
import { CONFIG } from './config-token.js';
import { Database } from './database/database.js';
import { AccountEventsController } from './events/account-events.controller.js';
import { AccountLog } from './events/account-log.js';
import { WakeBus } from './events/wake-bus.js';
import { HealthController } from './http/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RequestLimits } from './http/request-limits.js';
import { Jobs } from './jobs/jobs.js';
import { Log } from './log.js';
import { KeptMailsRepository } from './mail/kept-mails.repository.js';
import { LocalMailController } from './mail/local-mail.controller.js';
import { Mailer } from './mail/mailer.js';
import { Mails } from './mail/mails.js';
import { ReplyAddresses } from './mail/reply-addresses.js';
import { NoticeKinds } from './notices/notice-kinds.js';
import { NoticeMails } from './notices/notice-mails.js';
import { NoticePushes } from './notices/notice-pushes.js';
import { NoticePushesRepository } from './notices/notice-pushes.repository.js';
import { Notices } from './notices/notices.js';
import { NoticesRepository } from './notices/notices.repository.js';
import { PushFollowUps } from './notices/push-follow-ups.js';
import { Pruning } from './pruning.js';
import { PushDevices } from './push/push-devices.js';
import { PushKeys } from './push/push-keys.js';
import { PushService } from './push/push-service.js';
import { PushSubscriptionsRepository } from './push/push-subscriptions.repository.js';
import { Hub } from './realtime/hub.js';
import { MessageLimits } from './realtime/message-limits.js';
import { RealtimeGateway } from './realtime/realtime.gateway.js';
import { SocketBinder } from './realtime/socket-binder.js';
import { SyncGateway } from './realtime/sync.gateway.js';

const OFFERED = [
  ProblemFilter,
  Database,
  Sessions,
  AccessService,
  Commands,
  AccountLog,
  WakeBus,
  Jobs,
  Mails,
  ReplyAddresses,
  Notices,
  NoticePushesRepository,
  PushDevices,
  SocketBinder,
  Log,
  Clock,
];

/** How the platform is put together, beside what the configuration says. */
export interface PlatformOptions {
  /** Connects to no database: for describing the product rather than running it. */
  isOffline?: boolean;
}

/** What every feature stands on; it knows none of them. */
@Global()
@Module({})
export class PlatformModule {
  static register(config: Config, { isOffline = false }: PlatformOptions = {}): DynamicModule {
    const source = runtimeDataSource(config.databaseUrl, config.databaseConnections);
    const providers: Provider[] = [
      { provide: CONFIG, useValue: config },
      { provide: DataSource, useFactory: () => (isOffline ? source : source.initialize()) },
      ...OFFERED,
      SessionsRepository,
      RequestLimits,
      KeptMailsRepository,
      Mailer,
      NoticeKinds,
      NoticeMails,
      NoticePushes,
      NoticesRepository,
      PushFollowUps,
      PushKeys,
      PushService,
      PushSubscriptionsRepository,
      Hub,
      SyncGateway,
      Pruning,
      { provide: APP_FILTER, useExisting: ProblemFilter },
      { provide: APP_GUARD, useClass: AccessGuard },
      CommandInterceptor,
      ...(config.roles.has('realtime') ? [MessageLimits, RealtimeGateway] : []),
    ];
    const showsMails = config.isLocal && config.smtpUrl === undefined;
    return {
      module: PlatformModule,
      controllers: [HealthController, AccountEventsController, ...(showsMails ? [LocalMailController] : [])],
      providers,
      exports: [CONFIG, ...OFFERED],
    };
  }
}
