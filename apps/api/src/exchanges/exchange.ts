import type { ExchangeState, FieldKind } from '#libs/contracts';

/** An exchange as it stands under the locks on both people. */
export interface Exchange {
  id: string;
  /** Who showed the card, and agrees or not. */
  showerId: string;
  /** Who scanned it and proposed. */
  scannerId: string;
  eventId: string | null;
  /** The meeting it follows; null where it began with a code. */
  afterMeetingId: string | null;
  state: ExchangeState;
  endsAt: Date;
}

/** An exchange as one of the two sees it. */
export interface SeenExchange {
  id: string;
  state: ExchangeState;
  iShowed: boolean;
  /** Empty once it has ended without agreement: nothing was given. */
  other: { name: string; role: string; organization: string };
  /** The viewer's own. */
  giveFields: { id: string; kind: FieldKind; label: string; value: string }[];
  endsAt: Date;
  contactId: string | null;
}

/** Where an exchange stands at `now`: one whose date has come has expired, whether or not the clock's job was there. */
export const stateAt = ({ state, endsAt }: Pick<Exchange, 'state' | 'endsAt'>, now: Date): ExchangeState =>
  state === 'proposed' && endsAt <= now ? 'expired' : state;

/** What is to be seen of an exchange at `now`. */
export function seenAt(seen: SeenExchange, now: Date): SeenExchange {
  const state = stateAt(seen, now);
  return state === seen.state ? seen : { ...seen, state, other: { name: '', role: '', organization: '' } };
}
