import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { ChangeNotificationsDto, NotificationsDto, OpenedNoticeDto, PushSubscriptionDto } from './notification.dto.js';
import { Notifications } from './notifications.service.js';

@ApiTags('notifications')
@Controller('api/notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  /** How I want to be told of things outside the app, and which of my devices take pushes. */
  @Get()
  @SignedIn()
  find(@CurrentViewer() viewer: Viewer): Promise<NotificationsDto> {
    return this.notifications.find(viewer);
  }

  /** Changes how I am told, or when I want quiet. */
  @Patch()
  @SignedIn()
  change(@CurrentViewer() viewer: Viewer, @Body() changes: ChangeNotificationsDto): Promise<NotificationsDto> {
    return this.notifications.change(viewer, changes);
  }

  /** Says where this device takes pushes, in place of what it said before. */
  @Put('device')
  @HttpCode(204)
  @SignedIn()
  subscribe(@CurrentViewer() viewer: Viewer, @Body() subscription: PushSubscriptionDto): Promise<void> {
    return this.notifications.subscribe(viewer, subscription);
  }

  /** Sends no more pushes to one of my devices. */
  @Delete('devices/:sessionId')
  @HttpCode(204)
  @SignedIn()
  unsubscribe(@CurrentViewer() viewer: Viewer, @Param('sessionId') sessionId: string): Promise<void> {
    return this.notifications.unsubscribe(viewer.accountId, sessionId);
  }

  /** Says that I opened a push, so that no mail follows it. */
  @Post('opened')
  @HttpCode(204)
  @SignedIn()
  open(@CurrentViewer() viewer: Viewer, @Body() { noticeId }: OpenedNoticeDto): Promise<void> {
    return this.notifications.open(viewer.accountId, noticeId);
  }
}
