import type { ReadRecord, RecordedSide, RefusalReason } from '#libs/handshake';

/** Why a handshake is not merged: what the codes themselves say, and what only the server knows. */
export const MERGE_REFUSALS = ['not_yours', 'used', 'key_revoked', 'gone', 'too_old'] as const;
export type MergeRefusal = RefusalReason | (typeof MERGE_REFUSALS)[number];

/** What the database knows of one of the two. */
export interface KnownSide {
  attendeeId: string;
  accountId: string;
  isJoined: boolean;
  /** Whether the device that signed is one of the account's, and signed in. */
  isKeyValid: boolean;
}

const MINUTE_MS = 60_000;
/** How far the phones' clocks may be ahead of the server's. */
const AHEAD_MS = 10 * MINUTE_MS;
/** How long a phone may keep a handshake before it is merged. */
const KEPT_MS = 30 * 24 * 60 * MINUTE_MS;

/** Why a handshake cannot be merged at `now`, apart from blocks and from what was merged before; undefined where it can. */
export function refusalOf(
  { at }: Pick<ReadRecord, 'at'>,
  sides: readonly KnownSide[],
  now: Date,
): MergeRefusal | undefined {
  if (at.getTime() > now.getTime() + AHEAD_MS) return 'clock';
  if (at.getTime() < now.getTime() - KEPT_MS) return 'too_old';
  if (sides.some(({ isJoined }) => !isJoined)) return 'gone';
  if (sides.some(({ isKeyValid }) => !isKeyValid)) return 'key_revoked';
  return undefined;
}

/** The references of the fields that one side gave. */
export const refsOf = ({ fields }: RecordedSide): string[] => fields.map(({ ref }) => ref);
