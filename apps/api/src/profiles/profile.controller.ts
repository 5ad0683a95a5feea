import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { AttendEvent } from '../attendees/index.js';
import { presentProfile } from './profile.presenter.js';
import { ExpertiseInput, JoinInput, MeDto, ProfileInput } from './profile.dto.js';
import { ProfileService } from './profile.service.js';

@ApiTags('own profile')
@Controller('api/events/:eventId')
export class ProfileController {
  constructor(private readonly profiles: ProfileService) {}

  /** What I say of myself at this event. */
  @Get('me')
  @Allow(AttendEvent, 'eventId')
  async find(@CurrentViewer() viewer: Viewer, @Param('eventId') eventId: string): Promise<MeDto> {
    return presentProfile(await this.profiles.find(eventId, viewer.accountId));
  }

  /** Joins the event after its rules were seen. */
  @Post('join')
  @HttpCode(200)
  @Allow(AttendEvent, 'eventId')
  async join(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() _input: JoinInput,
  ): Promise<MeDto> {
    return presentProfile(await this.profiles.join(eventId, viewer.accountId));
  }

  /** Leaves the event: open requests are withdrawn and meetings to come are cancelled. */
  @Post('leave')
  @HttpCode(200)
  @Allow(AttendEvent, 'eventId')
  async leave(@CurrentViewer() viewer: Viewer, @Param('eventId') eventId: string): Promise<MeDto> {
    return presentProfile(await this.profiles.leave(eventId, viewer.accountId));
  }

  /** Changes what I say of myself; an import leaves what I changed alone. */
  @Patch('me')
  @Allow(AttendEvent, 'eventId')
  async change(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() input: ProfileInput,
  ): Promise<MeDto> {
    return presentProfile(await this.profiles.change(eventId, viewer.accountId, input));
  }

  /** Says anew what I offer and what I seek, in order. */
  @Put('me/expertise')
  @Allow(AttendEvent, 'eventId')
  async replaceExpertise(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() input: ExpertiseInput,
  ): Promise<MeDto> {
    return presentProfile(await this.profiles.replaceExpertise(eventId, viewer.accountId, input));
  }
}
