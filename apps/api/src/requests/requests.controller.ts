import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow } from '../platform/auth/policy.js';
import { SameCommand } from '../platform/commands/same-command.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { RequestAnswers } from './request-answers.service.js';
import {
  AcceptedRequestDto,
  AcceptRequestDto,
  CounterRequestDto,
  RefuseRequestDto,
  FreeSlotsDto,
  RequestDto,
  RequestPageDto,
  RequestsQuery,
  SendRequestDto,
  TimesQuery,
} from './request.dto.js';
import { RequestParty, RequestSender } from './request.policy.js';
import { Requests } from './requests.service.js';

@ApiTags('requests')
@Controller('api')
export class RequestsController {
  constructor(
    private readonly requests: Requests,
    private readonly answers: RequestAnswers,
  ) {}

  /** Times at which the viewer and these attendees are free. */
  @Get('events/:eventId/times')
  @Allow(JoinedEvent, 'eventId')
  times(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Query() query: TimesQuery,
  ): Promise<FreeSlotsDto> {
    return this.requests.findTimes(viewer.accountId, eventId, query.with);
  }

  /** Asks people for a meeting. */
  @Post('events/:eventId/requests')
  @SameCommand('request.send')
  @Allow(JoinedEvent, 'eventId')
  send(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() body: SendRequestDto,
  ): Promise<RequestDto> {
    return this.requests.send(viewer.accountId, eventId, body);
  }

  /** The own requests in an event, the newest first. */
  @Get('events/:eventId/requests')
  @Allow(JoinedEvent, 'eventId')
  list(
    @CurrentViewer() { accountId }: Viewer,
    @Param('eventId') eventId: string,
    @Query() { box, open, cursor, limit }: RequestsQuery,
  ): Promise<RequestPageDto> {
    return this.requests.list({ accountId, eventId, box, open, cursor, limit });
  }

  /** One request. */
  @Get('requests/:requestId')
  @Allow(RequestParty, 'requestId')
  find(@CurrentViewer() viewer: Viewer, @Param('requestId') requestId: string): Promise<RequestDto> {
    return this.requests.find(viewer.accountId, requestId);
  }

  /**
   * Says yes to a time; the last yes needed books the meeting. 409 `slot_taken` and `no_place` carry the times that are
   * still possible, `no_common_time` ends the request. Accepting again what was booked answers the same meeting.
   */
  @Post('requests/:requestId/accept')
  @SameCommand('request.accept')
  @HttpCode(200)
  @Allow(RequestParty, 'requestId')
  accept(
    @CurrentViewer() viewer: Viewer,
    @Param('requestId') requestId: string,
    @Body() { slotId }: AcceptRequestDto,
  ): Promise<AcceptedRequestDto> {
    return this.answers.accept(viewer.accountId, requestId, slotId);
  }

  /** Says no, with a kind sentence. */
  @Post('requests/:requestId/decline')
  @SameCommand('request.decline')
  @HttpCode(200)
  @Allow(RequestParty, 'requestId')
  decline(
    @CurrentViewer() viewer: Viewer,
    @Param('requestId') requestId: string,
    @Body() { message, conversationOpen }: RefuseRequestDto,
  ): Promise<RequestDto> {
    return this.answers.decline(viewer.accountId, requestId, message, conversationOpen);
  }

  /** Proposes other times. */
  @Post('requests/:requestId/counter')
  @SameCommand('request.counter')
  @HttpCode(200)
  @Allow(RequestParty, 'requestId')
  counter(
    @CurrentViewer() viewer: Viewer,
    @Param('requestId') requestId: string,
    @Body() { slotIds, message }: CounterRequestDto,
  ): Promise<RequestDto> {
    return this.answers.counter(viewer.accountId, requestId, slotIds, message);
  }

  /** Takes an own request back. */
  @Post('requests/:requestId/withdraw')
  @SameCommand('request.withdraw')
  @HttpCode(200)
  @Allow(RequestSender, 'requestId')
  withdraw(@CurrentViewer() viewer: Viewer, @Param('requestId') requestId: string): Promise<RequestDto> {
    return this.answers.withdraw(viewer.accountId, requestId);
  }
}
