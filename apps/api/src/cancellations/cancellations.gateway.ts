import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonOfMeeting } from '../meetings/index.js';
import { SocketBinder } from '../platform/realtime/socket-binder.js';
import { CancelMeetingCommandDto } from './cancellation.dto.js';
import { Cancellations } from './cancellations.service.js';

/** The socket's command to cancel a meeting: the same service as over HTTP. */
@Injectable()
export class CancellationsGateway implements OnModuleInit {
  constructor(
    private readonly binder: SocketBinder,
    private readonly cancellations: Cancellations,
  ) {}

  onModuleInit(): void {
    this.binder.bind('meeting.cancel', {
      body: CancelMeetingCommandDto,
      access: { policy: PersonOfMeeting, ids: ({ meetingId }) => [meetingId] },
      handle: ({ accountId }, { meetingId, reason }) => this.cancellations.cancel(accountId, meetingId, reason),
    });
  }
}
