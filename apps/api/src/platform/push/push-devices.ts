import { Injectable } from '@nestjs/common';
import { type PushAddress, type PushContent, type PushOutcome, PushService } from './push-service.js';
import { PushKeys } from './push-keys.js';
import { PushSubscriptionsRepository } from './push-subscriptions.repository.js';

/** The devices of people that take pushes. */
@Injectable()
export class PushDevices {
  constructor(
    private readonly service: PushService,
    private readonly subscriptions: PushSubscriptionsRepository,
    private readonly keys: PushKeys,
  ) {}

  /** What browsers subscribe with; null where the product cannot push. */
  async findKey(): Promise<string | null> {
    return this.service.isOn ? (await this.keys.get()).publicKey : null;
  }

  /** Keeps where a device takes pushes; false where none would arrive there. */
  async keep(accountId: string, sessionId: string, address: PushAddress): Promise<boolean> {
    if (!this.service.isOn || !this.service.isEndpoint(address.endpoint)) return false;
    await this.subscriptions.keep(accountId, sessionId, address);
    return true;
  }

  /** Lets go of a device's subscription. */
  remove(sessionId: string): Promise<void> {
    return this.subscriptions.remove(sessionId);
  }

  /** The sessions of an account whose devices take pushes; none where the product cannot push. */
  async findLive(accountId: string): Promise<string[]> {
    return this.service.isOn ? this.subscriptions.findLive(accountId) : [];
  }

  /** Pushes to a device; an address that is no more is forgotten. */
  async push(sessionId: string, content: PushContent, isUrgent: boolean): Promise<PushOutcome> {
    const address = await this.subscriptions.find(sessionId);
    if (!address) return { kind: 'gone' };
    const outcome = await this.service.send(address, content, isUrgent);
    if (outcome.kind === 'gone') await this.subscriptions.remove(sessionId, address.endpoint);
    return outcome;
  }
}
