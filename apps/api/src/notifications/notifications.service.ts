import { Injectable } from '@nestjs/common';
import { Sessions } from '../platform/auth/sessions.service.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { Clock } from '../platform/clock.js';
import { NotFound } from '../platform/http/problems.js';
import { NoticePushesRepository } from '../platform/notices/notice-pushes.repository.js';
import { PushDevices } from '../platform/push/push-devices.js';
import type { PushAddress } from '../platform/push/push-service.js';
import type { ChangeNotificationsDto, NotificationsDto } from './notification.dto.js';
import { NoPush, QuietHoursIncomplete } from './notifications.errors.js';
import { NotificationsRepository } from './notifications.repository.js';

/** What a person chooses about notices outside the app, and the devices that take pushes. */
@Injectable()
export class Notifications {
  constructor(
    private readonly repository: NotificationsRepository,
    private readonly devices: PushDevices,
    private readonly pushes: NoticePushesRepository,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async find({ accountId, sessionId }: Viewer): Promise<NotificationsDto> {
    const settings = await this.repository.find(accountId);
    if (!settings) throw new NotFound();
    const devices = settings.devices.map((device) => ({ ...device, isCurrent: device.sessionId === sessionId }));
    return { ...settings, devices, pushKey: await this.devices.findKey() };
  }

  /** Changes what is given. @throws QuietHoursIncomplete */
  async change(
    viewer: Viewer,
    { ways, quietFrom, quietUntil, ...choices }: ChangeNotificationsDto,
  ): Promise<NotificationsDto> {
    if (quietFrom !== undefined || quietUntil !== undefined) {
      const isNone = quietFrom === null && quietUntil === null;
      if (!isNone && (!quietFrom || !quietUntil || quietFrom === quietUntil)) throw new QuietHoursIncomplete();
      await this.repository.setQuiet(viewer.accountId, quietFrom ?? null, quietUntil ?? null);
    }
    if (Object.keys(choices).length > 0) await this.repository.choose(viewer.accountId, choices);
    if (ways) await this.repository.setWays(viewer.accountId, ways);
    return this.find(viewer);
  }

  /** Says where the viewer's device takes pushes. @throws NoPush where none would arrive */
  async subscribe({ accountId, sessionId }: Viewer, address: PushAddress): Promise<void> {
    if (!(await this.devices.keep(accountId, sessionId, address))) throw new NoPush();
  }

  /** Sends no more pushes to one of the account's devices. @throws NotFound */
  async unsubscribe(accountId: string, sessionId: string): Promise<void> {
    const own = await this.sessions.list(accountId);
    if (!own.some(({ id }) => id === sessionId)) throw new NotFound();
    await this.devices.remove(sessionId);
  }

  /** Says that the person opened a push; somebody else's stays as it is. */
  open(accountId: string, noticeId: string): Promise<void> {
    return this.pushes.open(accountId, noticeId, this.clock.now());
  }
}
