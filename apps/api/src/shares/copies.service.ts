import { Injectable } from '@nestjs/common';
import type { CopyWay } from '#libs/contracts';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** Copies of shared fields that leave the product: their givers are told which ones nobody can fetch back. */
@Injectable()
export class Copies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes that the account takes with it what `giverIds` share with it now; without them, what everybody shares. To be
   * called by whoever writes a file or answers an address book, just before. Within a day the same copy is one.
   */
  async note(holderId: string, how: CopyWay, giverIds?: readonly string[]): Promise<void> {
    await this.database.rows(NOTE, [holderId, giverIds ?? null, how, this.clock.now()]);
  }
}

const NOTE = statement('copies.note', 'select note_copies($1, $2::uuid[], $3, $4)');
