import { Controller, Delete, Get, Headers, HttpCode, Param, Put, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PersonOfMeeting } from '../meetings/index.js';
import { Allow, Public, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { CalendarLinkDto, NewCalendarLinkDto } from './calendar.dto.js';
import { Calendar } from './calendar.service.js';

const TYPE = 'text/calendar; charset=utf-8';

@ApiTags('calendar')
@Controller('api')
export class CalendarController {
  constructor(private readonly calendar: Calendar) {}

  /** Whether there is a secret link to my calendar. */
  @Get('calendar')
  @SignedIn()
  findLink(@CurrentViewer() viewer: Viewer): Promise<CalendarLinkDto> {
    return this.calendar.findLink(viewer.accountId);
  }

  /** Makes a secret link to my calendar, in place of the one before. */
  @Put('calendar')
  @SignedIn()
  makeLink(@CurrentViewer() viewer: Viewer): Promise<NewCalendarLinkDto> {
    return this.calendar.makeLink(viewer.accountId);
  }

  /** Ends the secret link: whoever has it reads nothing any more. */
  @Delete('calendar')
  @HttpCode(204)
  @SignedIn()
  removeLink(@CurrentViewer() viewer: Viewer): Promise<void> {
    return this.calendar.removeLink(viewer.accountId);
  }

  /** A calendar by its secret link, for calendar programs. */
  @Get('calendar/:token/treffpunkt.ics')
  @Public()
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async feed(
    @Param('token') token: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { text, tag } = await this.calendar.feed(token);
    void reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (known?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)) {
      void reply.code(304);
      return undefined;
    }
    return new StreamableFile(Buffer.from(text), { type: TYPE });
  }

  /** One meeting as a file for a calendar. */
  @Get('meetings/:meetingId/treffpunkt.ics')
  @Allow(PersonOfMeeting, 'meetingId')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@CurrentViewer() viewer: Viewer, @Param('meetingId') meetingId: string): Promise<StreamableFile> {
    const text = await this.calendar.file(viewer.accountId, meetingId);
    return new StreamableFile(Buffer.from(text), { type: TYPE, disposition: 'attachment; filename="treffpunkt.ics"' });
  }
}
