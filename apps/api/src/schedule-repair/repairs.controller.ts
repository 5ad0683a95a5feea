import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffEvent } from '../events/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { ApplyRepairDto, ProposeRepairDto, ScheduleRepairDto } from './repair.dto.js';
import { StaffRepair } from './repair.policy.js';
import { ScheduleRepairs } from './repairs.service.js';

@ApiTags('schedule-repair')
@Controller('api')
export class RepairsController {
  constructor(private readonly repairs: ScheduleRepairs) {}

  /** Says what broke, and proposes the smallest change of the schedule that mends it. */
  @Post('events/:eventId/repairs')
  @Allow(StaffEvent, 'eventId')
  propose(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() body: ProposeRepairDto,
  ): Promise<ScheduleRepairDto> {
    return this.repairs.propose(viewer.accountId, eventId, body);
  }

  /** A proposed repair: what would change for whom. */
  @Get('repairs/:repairId')
  @Allow(StaffRepair, 'repairId')
  show(@Param('repairId') repairId: string): Promise<ScheduleRepairDto> {
    return this.repairs.show(repairId);
  }

  /** Applies a repair as it was shown, all of it or nothing, and tells everybody concerned. */
  @Post('repairs/:repairId/apply')
  @HttpCode(200)
  @Allow(StaffRepair, 'repairId')
  apply(
    @CurrentViewer() viewer: Viewer,
    @Param('repairId') repairId: string,
    @Body() body: ApplyRepairDto,
  ): Promise<ScheduleRepairDto> {
    return this.repairs.apply(viewer.accountId, repairId, body);
  }
}
