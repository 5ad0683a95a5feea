import { Module } from '@nestjs/common';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsRepository } from './notifications.repository.js';
import { Notifications } from './notifications.service.js';

@Module({ controllers: [NotificationsController], providers: [Notifications, NotificationsRepository] })
export class NotificationsModule {}
