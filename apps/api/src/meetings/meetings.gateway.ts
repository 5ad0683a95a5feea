import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SocketBinder } from '../platform/realtime/socket-binder.js';
import { CancelMeetingCommandDto } from './meeting.dto.js';
import { PersonOfMeeting } from './meeting.policy.js';
import { Cancellations } from './cancellations.service.js';

/** The socket's commands about meetings: the same service as over HTTP. */
@Injectable()
export class MeetingsGateway implements OnModuleInit {
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
