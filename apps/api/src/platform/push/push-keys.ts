import { Inject, Injectable } from '@nestjs/common';
import webPush, { type VapidKeys } from 'web-push';
import { CONFIG, type Config } from '../config-token.js';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';

/** The key pair by which push services know the product (VAPID, RFC 8292): the operator's, or made once and kept. */
@Injectable()
export class PushKeys {
  private made: Promise<VapidKeys> | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The same pair in every process and at every start: browsers bind their subscriptions to it. */
  get(): Promise<VapidKeys> {
    this.made ??= this.find().catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    return this.made;
  }

  private async find(): Promise<VapidKeys> {
    const given = this.config.push?.keys;
    if (given) return given;
    const kept = await this.database.row<VapidKeys>(FIND);
    if (kept) return kept;
    const { publicKey, privateKey } = webPush.generateVAPIDKeys();
    await this.database.rows(KEEP, [publicKey, privateKey]);
    const first = await this.database.row<VapidKeys>(FIND);
    if (!first) throw new Error('The push keys that were just made are gone.');
    return first;
  }
}

const FIND = statement('push-keys.find', `select public_key as "publicKey", private_key as "privateKey" from push_key`);
/** The first process that starts makes them for all. */
const KEEP = statement(
  'push-keys.keep',
  `insert into push_key (public_key, private_key) values ($1, $2) on conflict do nothing`,
);
