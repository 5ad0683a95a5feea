import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { AccountEventKind } from '#libs/contracts';

export class AccountEventsQuery {
  /** The last number seen; 0 for none. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after: number = 0;
}

export class AccountEventDto {
  seq!: number;
  /** What happened, as named in the registry of account events. */
  kind!: AccountEventKind;
  /** Ids of what it is about, by word. */
  ids!: Record<string, string>;
  /** ISO 8601, UTC. */
  at!: string;
}

export class SyncAnswerDto {
  events!: AccountEventDto[];
  /** The last number of the log. */
  last!: number;
  /** True where the log no longer reaches back that far: reload everything shown. */
  reset!: boolean;
  /** True when more follow. */
  more!: boolean;
}
