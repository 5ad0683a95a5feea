import type { RequestState } from '#libs/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Circles, type CirclesState } from './circles.js';
import { Face } from './face.js';
import { ListRow } from './list-row.js';
import type { PersonValue } from './person-card.js';

/** Whose no it was, to the request or to the meeting it came to. */
type Refused = 'declinedByMe' | 'declinedByThem' | 'cancelledByMe' | 'cancelledByThem';

/** How a request stands for its reader: its state, and by whom it was refused. */
export type RequestStanding = Exclude<RequestState, 'declined'> | Refused;

interface RequestRowProps {
  person: Pick<PersonValue, 'id' | 'name' | 'photo'>;
  state: RequestStanding;
  /** Who asked. */
  side: 'mine' | 'theirs';
  /** About what, and the day it ends, already in words. */
  detail?: ReactNode;
  action?: ReactNode;
}

const states: Record<RequestStanding, CirclesState> = {
  waiting: 'apart',
  sent: 'touching',
  countered: 'touching',
  accepted: 'overlapping',
  declinedByMe: 'apart',
  declinedByThem: 'apart',
  withdrawn: 'apart',
  expired: 'drifting',
  unplaceable: 'drifting',
  cancelledByMe: 'apart',
  cancelledByThem: 'apart',
};

const quiet: readonly RequestStanding[] = ['withdrawn', 'expired', 'declinedByMe', 'declinedByThem', 'cancelledByMe'];

/** One request in one sentence. The circles say how far it has come; the filled one has spoken last. */
export function RequestRow({ person, state, side, detail, action }: RequestRowProps) {
  const say = useSayRequest();
  return (
    <ListRow
      isQuiet={quiet.includes(state)}
      lead={<Face {...person} size="small" />}
      detail={
        <span className="flex items-center gap-2">
          <RequestCircles state={state} side={side} />
          <span>{detail}</span>
        </span>
      }
      action={action}
    >
      {say(state, side, person.name)}
    </ListRow>
  );
}

const isRefused = (state: RequestStanding): state is Refused => state.includes('By');

/** Gives how a request stands, in one sentence. */
export function useSayRequest(): (state: RequestStanding, side: RequestRowProps['side'], name: string) => string {
  const { t } = useTranslation();
  return (state, side, name) =>
    isRefused(state) ? t(`common:request.${state}`, { name }) : t(`common:request.${side}.${state}`, { name });
}

/** The state of a request as the two circles; the sentence beside it says the same. */
export function RequestCircles({
  state,
  side,
  size = 14,
}: Pick<RequestRowProps, 'state' | 'side'> & { size?: number }) {
  const asker = side === 'mine' ? 'you' : 'they';
  const answerer = side === 'mine' ? 'they' : 'you';
  const filled = { accepted: 'both', sent: asker, waiting: asker, countered: answerer } as const;
  return (
    <Circles isSteady state={states[state]} filled={state in filled ? filled[state as 'sent'] : 'none'} size={size} />
  );
}
