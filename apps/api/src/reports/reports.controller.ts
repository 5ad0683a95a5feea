import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { ManageEvent } from '../events/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import {
  MadeReportDto,
  MakeReportDto,
  ReportDto,
  ReportPageDto,
  ReportsQuery,
  ResolveReportDto,
} from './report.dto.js';
import { presentReport } from './report.presenter.js';
import { Reports } from './reports.service.js';

@ApiTags('reports')
@Controller('api/events/:eventId')
export class ReportsController {
  constructor(private readonly reports: Reports) {}

  /** Reports a person, or a message of theirs, to the organizers. A copy of it is kept; the person is not told. */
  @Post('people/:attendeeId/reports')
  @Allow(JoinedEvent, 'eventId')
  make(
    @CurrentViewer() { accountId }: Viewer,
    @Param('eventId') eventId: string,
    @Param('attendeeId') attendeeId: string,
    @Body() body: MakeReportDto,
  ): Promise<MadeReportDto> {
    return this.reports.make(accountId, eventId, attendeeId, body);
  }

  /** What was reported at the event, the newest first; reports about the reader are not among them. */
  @Get('reports')
  @Allow(ManageEvent, 'eventId')
  async list(
    @CurrentViewer() { accountId }: Viewer,
    @Param('eventId') eventId: string,
    @Query() query: ReportsQuery,
  ): Promise<ReportPageDto> {
    const { items, next } = await this.reports.list(accountId, eventId, query);
    return { items: items.map(presentReport), next };
  }

  /** Says that a report was seen to, and what was done. Neither side is told. */
  @Post('reports/:reportId/resolve')
  @HttpCode(200)
  @Allow(ManageEvent, 'eventId')
  async resolve(
    @CurrentViewer() { accountId }: Viewer,
    @Param('eventId') eventId: string,
    @Param('reportId') reportId: string,
    @Body() { resolution }: ResolveReportDto,
  ): Promise<ReportDto> {
    return presentReport(await this.reports.resolve(accountId, eventId, reportId, resolution));
  }
}
