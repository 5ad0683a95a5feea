import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonOfMeeting } from '../meetings/index.js';
import { SocketBinder } from '../platform/realtime/socket-binder.js';
import { RunLateCommandDto } from './late.dto.js';
import { RunningLate } from './late.service.js';

/** The socket's command to say that one is late: the same service as over HTTP. */
@Injectable()
export class LateGateway implements OnModuleInit {
  constructor(
    private readonly binder: SocketBinder,
    private readonly late: RunningLate,
  ) {}

  onModuleInit(): void {
    this.binder.bind('meeting.late', {
      body: RunLateCommandDto,
      access: { policy: PersonOfMeeting, ids: ({ meetingId }) => [meetingId] },
      handle: ({ accountId }, { meetingId, minutes }) => this.late.say(accountId, meetingId, minutes),
    });
  }
}
