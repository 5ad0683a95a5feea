import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ManageEvent, SeePlaces } from '../events/index.js';
import { Allow } from '../platform/auth/policy.js';
import { PageQuery } from '../platform/http/paging.dto.js';
import { ChangePlaceDto, CreatedPlacesDto, CreatePlacesDto, PlaceDto, PlacesDto } from './place.dto.js';
import { presentPlace } from './place.presenter.js';
import { Places } from './places.service.js';

@ApiTags('places')
@Controller('api/events/:eventId/places')
export class PlacesController {
  constructor(private readonly places: Places) {}

  /** Where the meetings of the event are, in the order the places were made. */
  @Get()
  @Allow(SeePlaces, 'eventId')
  async list(@Param('eventId') eventId: string, @Query() query: PageQuery): Promise<PlacesDto> {
    const { items, next } = await this.places.list(eventId, query);
    return { items: items.map(presentPlace), next };
  }

  /** Makes one place, or many like ones. */
  @Post()
  @Allow(ManageEvent, 'eventId')
  async create(@Param('eventId') eventId: string, @Body() body: CreatePlacesDto): Promise<CreatedPlacesDto> {
    const { count, url = null, stepFree = true, quiet = false, area = '', directions = '', ...facts } = body;
    const made = await this.places.create(eventId, { ...facts, url, stepFree, quiet, area, directions }, count);
    return { items: made.map(presentPlace) };
  }

  /** Changes what is given. */
  @Patch(':placeId')
  @Allow(ManageEvent, 'eventId')
  async change(
    @Param('eventId') eventId: string,
    @Param('placeId') placeId: string,
    @Body() changes: ChangePlaceDto,
  ): Promise<PlaceDto> {
    return presentPlace(await this.places.change(eventId, placeId, changes));
  }

  /** Removes a place where nobody meets. */
  @Delete(':placeId')
  @HttpCode(204)
  @Allow(ManageEvent, 'eventId')
  remove(@Param('eventId') eventId: string, @Param('placeId') placeId: string): Promise<void> {
    return this.places.remove(eventId, placeId);
  }
}
