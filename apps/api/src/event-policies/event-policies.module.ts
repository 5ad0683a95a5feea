import { Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { EventPoliciesController } from './event-policies.controller.js';
import { EventPoliciesRepository } from './event-policies.repository.js';
import { EventPolicies } from './event-policies.service.js';

@Module({
  imports: [EventsModule],
  controllers: [EventPoliciesController],
  providers: [EventPolicies, EventPoliciesRepository],
  exports: [EventPolicies],
})
export class EventPoliciesModule {}
