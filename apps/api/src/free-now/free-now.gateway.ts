import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JoinedEvent } from '../attendees/index.js';
import { SocketBinder } from '../platform/realtime/socket-binder.js';
import { SpontaneousAsks } from './asks.service.js';
import { AnswerAskCommandDto, AskNowCommandDto, SayFreeCommandDto } from './free-now.dto.js';
import { AskedNow } from './free-now.policy.js';
import { FreeNow } from './free-now.service.js';

/** The socket's commands about being free now: the same services as over HTTP. */
@Injectable()
export class FreeNowGateway implements OnModuleInit {
  constructor(
    private readonly binder: SocketBinder,
    private readonly free: FreeNow,
    private readonly asks: SpontaneousAsks,
  ) {}

  onModuleInit(): void {
    this.binder.bind('free-now.say', {
      body: SayFreeCommandDto,
      access: { policy: JoinedEvent, ids: ({ eventId }) => [eventId] },
      handle: ({ accountId }, { eventId, ...said }) => this.free.sayFree(accountId, eventId, said),
    });
    this.binder.bind('free-now.ask', {
      body: AskNowCommandDto,
      access: { policy: JoinedEvent, ids: ({ eventId }) => [eventId] },
      handle: ({ accountId }, { eventId, to }) => this.asks.ask(accountId, eventId, to),
    });
    this.binder.bind('free-now.accept', {
      body: AnswerAskCommandDto,
      access: { policy: AskedNow, ids: ({ askId }) => [askId] },
      handle: ({ accountId }, { askId }) => this.asks.accept(accountId, askId),
    });
    this.binder.bind('free-now.decline', {
      body: AnswerAskCommandDto,
      access: { policy: AskedNow, ids: ({ askId }) => [askId] },
      handle: ({ accountId }, { askId }) => this.asks.decline(accountId, askId),
    });
  }
}
