import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { SameCommand } from '../platform/commands/same-command.js';
import { SpontaneousAsks } from './asks.service.js';
import {
  AskNowDto,
  FreeNowDto,
  PresenceQuery,
  PresencesDto,
  SayFreeDto,
  SetPresenceDto,
  SpontaneousAskDto,
} from './free-now.dto.js';
import { AskedNow, AskingNow } from './free-now.policy.js';
import { FreeNow } from './free-now.service.js';

@ApiTags('free-now')
@Controller('api')
export class FreeNowController {
  constructor(
    private readonly free: FreeNow,
    private readonly asks: SpontaneousAsks,
  ) {}

  /** What one says of oneself, who is free now and fits, and what is asked for right now. */
  @Get('events/:eventId/free-now')
  @Allow(JoinedEvent, 'eventId')
  find(@CurrentViewer() viewer: Viewer, @Param('eventId') eventId: string): Promise<FreeNowDto> {
    return this.free.find(viewer.accountId, eventId);
  }

  /** Says that one is free for some minutes, near a place or anywhere. */
  @Put('events/:eventId/free-now')
  @SameCommand('free-now.say')
  @Allow(JoinedEvent, 'eventId')
  say(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() body: SayFreeDto,
  ): Promise<FreeNowDto> {
    return this.free.sayFree(viewer.accountId, eventId, body);
  }

  /** Takes back that one is free. */
  @Delete('events/:eventId/free-now')
  @Allow(JoinedEvent, 'eventId')
  stop(@CurrentViewer() viewer: Viewer, @Param('eventId') eventId: string): Promise<FreeNowDto> {
    return this.free.stop(viewer.accountId, eventId);
  }

  /** Chooses whether others see if one is on, free, in a meeting or away; it is off until chosen. */
  @Put('events/:eventId/presence')
  @Allow(JoinedEvent, 'eventId')
  setPresence(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() { shows }: SetPresenceDto,
  ): Promise<FreeNowDto> {
    return this.free.setShows(viewer.accountId, eventId, shows);
  }

  /** Whether these attendees are on, free, in a meeting or away, as far as they show it. */
  @Get('events/:eventId/presence')
  @Allow(JoinedEvent, 'eventId')
  presences(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Query() { of }: PresenceQuery,
  ): Promise<PresencesDto> {
    return this.free.findPresences(viewer.accountId, eventId, of);
  }

  /** Asks somebody who is free to meet right now. */
  @Post('events/:eventId/spontaneous-asks')
  @SameCommand('free-now.ask')
  @Allow(JoinedEvent, 'eventId')
  ask(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() { to }: AskNowDto,
  ): Promise<SpontaneousAskDto> {
    return this.asks.ask(viewer.accountId, eventId, to);
  }

  /** Says yes: the meeting begins now, at a free place. */
  @Post('spontaneous-asks/:askId/accept')
  @SameCommand('free-now.accept')
  @HttpCode(200)
  @Allow(AskedNow, 'askId')
  accept(@CurrentViewer() viewer: Viewer, @Param('askId') askId: string): Promise<SpontaneousAskDto> {
    return this.asks.accept(viewer.accountId, askId);
  }

  /** Says: not right now. */
  @Post('spontaneous-asks/:askId/decline')
  @SameCommand('free-now.decline')
  @HttpCode(200)
  @Allow(AskedNow, 'askId')
  decline(@CurrentViewer() viewer: Viewer, @Param('askId') askId: string): Promise<SpontaneousAskDto> {
    return this.asks.decline(viewer.accountId, askId);
  }

  /** Takes an own ask for right now back. */
  @Post('spontaneous-asks/:askId/withdraw')
  @HttpCode(200)
  @Allow(AskingNow, 'askId')
  withdraw(@CurrentViewer() viewer: Viewer, @Param('askId') askId: string): Promise<SpontaneousAskDto> {
    return this.asks.withdraw(viewer.accountId, askId);
  }
}
