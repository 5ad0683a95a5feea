import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventPoliciesModule } from '../event-policies/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { RequestAnswers } from './request-answers.service.js';
import { RequestChanges } from './request-changes.service.js';
import { RequestNotices } from './request.notices.js';
import { RequestParty, RequestSender } from './request.policy.js';
import { RequestsController } from './requests.controller.js';
import { RequestsGateway } from './requests.gateway.js';
import { RequestsRepository } from './requests.repository.js';
import { Requests } from './requests.service.js';

@Module({
  imports: [AttendeesModule, EventPoliciesModule, MeetingsModule],
  controllers: [RequestsController],
  providers: [
    Requests,
    RequestAnswers,
    RequestChanges,
    RequestNotices,
    RequestsRepository,
    RequestParty,
    RequestSender,
    RequestsGateway,
  ],
  exports: [RequestAnswers, RequestChanges, Requests],
})
export class RequestsModule {}
