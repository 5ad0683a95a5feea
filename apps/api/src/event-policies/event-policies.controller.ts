import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ManageEvent, StaffEvent } from '../events/index.js';
import { Allow } from '../platform/auth/policy.js';
import { EventPolicies } from './event-policies.service.js';
import { EventPoliciesDto, EventPolicyDto } from './event-policy.dto.js';
import { presentPolicies, toPolicy } from './event-policy.presenter.js';

@ApiTags('event-policies')
@Controller('api/events/:eventId/policies')
export class EventPoliciesController {
  constructor(private readonly policies: EventPolicies) {}

  /** What the event rules about who meets whom, when and where. */
  @Get()
  @Allow(StaffEvent, 'eventId')
  async find(@Param('eventId') eventId: string): Promise<EventPoliciesDto> {
    return presentPolicies(await this.policies.find(eventId));
  }

  /** Rules anew, in place of all that was ruled before; what is agreed already stands. */
  @Put()
  @Allow(ManageEvent, 'eventId')
  async put(@Param('eventId') eventId: string, @Body() policy: EventPolicyDto): Promise<EventPoliciesDto> {
    return presentPolicies(await this.policies.put(eventId, toPolicy(policy)));
  }
}
