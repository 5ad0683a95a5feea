import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ManageEvent, SeeEvent } from '../events/index.js';
import { Allow } from '../platform/auth/policy.js';
import { PageQuery } from '../platform/http/paging.dto.js';
import { GridDto, GridPlanDto, PutGridDto, SlotsDto } from './grid.dto.js';
import { presentPlan, presentSlot } from './grid.presenter.js';
import { Grids } from './grid.service.js';

@ApiTags('grid')
@Controller('api/events/:eventId')
export class GridController {
  constructor(private readonly grids: Grids) {}

  /** Cuts the event's days into slots. */
  @Put('grid')
  @Allow(ManageEvent, 'eventId')
  async put(@Param('eventId') eventId: string, @Body() grid: PutGridDto): Promise<GridDto> {
    const { slots, kept } = await this.grids.put(eventId, grid);
    return { items: slots.map(presentSlot), kept };
  }

  /** What the event's days were last cut with, as it was said: to change it. */
  @Get('grid')
  @Allow(ManageEvent, 'eventId')
  async plan(@Param('eventId') eventId: string): Promise<GridPlanDto> {
    return presentPlan(await this.grids.findPlan(eventId));
  }

  /** The slots of the event, in order. */
  @Get('slots')
  @Allow(SeeEvent, 'eventId')
  async list(@Param('eventId') eventId: string, @Query() query: PageQuery): Promise<SlotsDto> {
    const { items, next } = await this.grids.list(eventId, query);
    return { items: items.map(presentSlot), next };
  }
}
