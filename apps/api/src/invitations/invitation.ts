import type { AddressForm, Locale } from '#libs/contracts';

/** What an invitation leads to. */
export interface Invitation {
  eventId: string;
  eventName: string;
  organizationName: string;
  /** `YYYY-MM-DD`, both days included. */
  startsOn: string;
  endsOn: string;
  timeZone: string;
  addressForm: AddressForm;
  /** The event's last day is over, in its own zone. */
  hasEnded: boolean;
  mail: string;
  givenName: string;
  familyName: string;
  locale: Locale;
}

/** An organization's invitations that were asked for together. */
export interface Round {
  askedAt: Date;
  people: number;
}

const DAY_MS = 24 * 60 * 60_000;

/** The instant before which a round of invitations no longer counts at `now`. */
export const dayBefore = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/** What stands in the way of a round of invitations. */
export interface NoRoom {
  perDay: number;
  /** How many more could leave now. */
  left: number;
  /** How many of the wanted can leave together once there is room: all, or as many as a day has. */
  together: number;
  /** Until then. */
  seconds: number;
}

/** Whether `wanted` more find no room beside the `rounds` of the last 24 hours, the oldest first; undefined where they do. */
export function noRoom(rounds: readonly Round[], wanted: number, perDay: number, now: Date): NoRoom | undefined {
  let used = rounds.reduce((sum, { people }) => sum + people, 0);
  if (used + wanted <= perDay) return undefined;
  const left = Math.max(0, perDay - used);
  const together = Math.min(wanted, perDay);
  let free = now.getTime();
  for (const { askedAt, people } of rounds) {
    if (used + together <= perDay) break;
    used -= people;
    free = askedAt.getTime() + DAY_MS;
  }
  return { perDay, left, together, seconds: Math.ceil((free - now.getTime()) / 1000) };
}
