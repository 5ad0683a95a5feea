import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonOfMeeting } from '../meetings/index.js';
import { SocketBinder } from '../platform/realtime/socket-binder.js';
import {
  AgreeToChangeCommandDto,
  DeclineChangeCommandDto,
  ProposeChangeCommandDto,
  WithdrawChangeCommandDto,
} from './change.dto.js';
import { PersonOfChange, ProposerOfChange } from './change.policy.js';
import { ChangeAnswers } from './change-answers.service.js';
import { MeetingChanges } from './changes.service.js';

const ofChange = ({ changeId }: { changeId: string }): string[] => [changeId];

/** The socket's commands about changes of booked meetings: the same services as over HTTP. */
@Injectable()
export class ChangesGateway implements OnModuleInit {
  constructor(
    private readonly binder: SocketBinder,
    private readonly changes: MeetingChanges,
    private readonly answers: ChangeAnswers,
  ) {}

  onModuleInit(): void {
    this.binder.bind('meeting.propose-change', {
      body: ProposeChangeCommandDto,
      access: { policy: PersonOfMeeting, ids: ({ meetingId }) => [meetingId] },
      handle: ({ accountId }, { meetingId, ...wish }) => this.changes.propose(accountId, meetingId, wish),
    });
    this.binder.bind('meeting.agree-to-change', {
      body: AgreeToChangeCommandDto,
      access: { policy: PersonOfChange, ids: ofChange },
      handle: ({ accountId }, { changeId }) => this.answers.agree(accountId, changeId),
    });
    this.binder.bind('meeting.decline-change', {
      body: DeclineChangeCommandDto,
      access: { policy: PersonOfChange, ids: ofChange },
      handle: ({ accountId }, { changeId, message }) => this.answers.decline(accountId, changeId, message),
    });
    this.binder.bind('meeting.withdraw-change', {
      body: WithdrawChangeCommandDto,
      access: { policy: ProposerOfChange, ids: ofChange },
      handle: ({ accountId }, { changeId }) => this.answers.withdraw(accountId, changeId),
    });
  }
}
