import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JoinedEvent } from '../attendees/index.js';
import { SocketBinder } from '../platform/realtime/socket-binder.js';
import { RequestAnswers } from './request-answers.service.js';
import {
  AcceptRequestCommandDto,
  CounterRequestCommandDto,
  DeclineRequestCommandDto,
  SendRequestCommandDto,
  WithdrawRequestCommandDto,
} from './request.dto.js';
import { RequestParty, RequestSender } from './request.policy.js';
import { Requests } from './requests.service.js';

const ofRequest = ({ requestId }: { requestId: string }): string[] => [requestId];

/** The socket's commands about requests: the same services as over HTTP. */
@Injectable()
export class RequestsGateway implements OnModuleInit {
  constructor(
    private readonly binder: SocketBinder,
    private readonly requests: Requests,
    private readonly answers: RequestAnswers,
  ) {}

  onModuleInit(): void {
    this.binder.bind('request.send', {
      body: SendRequestCommandDto,
      access: { policy: JoinedEvent, ids: ({ eventId }) => [eventId] },
      handle: ({ accountId }, { eventId, ...request }) => this.requests.send(accountId, eventId, request),
    });
    this.binder.bind('request.accept', {
      body: AcceptRequestCommandDto,
      access: { policy: RequestParty, ids: ofRequest },
      handle: ({ accountId }, { requestId, slotId }) => this.answers.accept(accountId, requestId, slotId),
    });
    this.binder.bind('request.decline', {
      body: DeclineRequestCommandDto,
      access: { policy: RequestParty, ids: ofRequest },
      handle: ({ accountId }, { requestId, message, conversationOpen }) =>
        this.answers.decline(accountId, requestId, message, conversationOpen),
    });
    this.binder.bind('request.counter', {
      body: CounterRequestCommandDto,
      access: { policy: RequestParty, ids: ofRequest },
      handle: ({ accountId }, { requestId, slotIds, message }) =>
        this.answers.counter(accountId, requestId, slotIds, message),
    });
    this.binder.bind('request.withdraw', {
      body: WithdrawRequestCommandDto,
      access: { policy: RequestSender, ids: ofRequest },
      handle: ({ accountId }, { requestId }) => this.answers.withdraw(accountId, requestId),
    });
  }
}
