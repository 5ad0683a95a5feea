import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '../time/instant.js';
import { clocksDiffer, sayDistance, sayTime, zonePlace } from '../time/say.js';
import { ownZone, useClock, useNow } from '../time/use-clock.js';
import { Circles, type CirclesState } from './circles.js';
import { classNames } from './class-names.js';
import { ListRow } from './list-row.js';

/** What an agenda shows of a meeting, a gathering or a free time. */
export interface MeetingValue {
  from: Instant;
  to: Instant;
  /** The event's time zone. */
  zone: string;
  /** With whom, or about what. */
  title: string;
  /** Where, and what else matters now. */
  detail?: string;
}

/** `free` is a gap; the rest are a meeting's states. */
export type MeetingState = 'scheduled' | 'now' | 'held' | 'missed' | 'disputed' | 'cancelled' | 'free';

const circles: Partial<Record<MeetingState, { state: CirclesState; filled?: 'both' }>> = {
  now: { state: 'overlapping', filled: 'both' },
  held: { state: 'overlapping', filled: 'both' },
  missed: { state: 'apart' },
  disputed: { state: 'touching' },
};

interface MeetingRowProps {
  meeting: MeetingValue;
  state?: MeetingState;
  heading?: ReactNode;
  action?: ReactNode;
}

/** One line of the agenda. */
export function MeetingRow({ meeting, state = 'scheduled', heading, action }: MeetingRowProps) {
  const { t } = useTranslation();
  const isOff = state === 'cancelled' || state === 'missed';
  const shown = circles[state];
  const said = state === 'scheduled' || state === 'free' ? undefined : t(`common:meeting.state.${state}`);
  const detail = [said, meeting.detail].filter(Boolean).join(', ');
  return (
    <ListRow
      isQuiet={state === 'free' || isOff}
      lead={<Times {...meeting} isOff={isOff} isNow={state === 'now'} />}
      detail={detail}
      action={action ?? (shown ? <Circles {...shown} size={18} /> : null)}
    >
      <span className={classNames(isOff && 'line-through')}>{heading ?? meeting.title}</span>
    </ListRow>
  );
}

function Times({ from, zone, isOff, isNow }: Pick<MeetingValue, 'from' | 'zone'> & { isOff: boolean; isNow: boolean }) {
  const clock = useClock(zone);
  const own = useClock();
  return (
    <time
      dateTime={new Date(from).toISOString()}
      className={classNames(
        'w-14 flex-none self-start pt-px font-display font-semibold tabular-nums',
        isOff && 'text-soft line-through',
        isNow && 'text-they',
      )}
    >
      {sayTime(from, clock)}
      {clocksDiffer(from, zone, ownZone) ? (
        <span className="block font-sans text-small font-normal text-soft" title={zonePlace(ownZone)}>
          {sayTime(from, own)}
        </span>
      ) : null}
    </time>
  );
}

interface NextMeetingProps {
  meeting: MeetingValue;
  /** Two buttons at most: the way, and "I'm late". They are light on petrol by themselves. */
  actions?: ReactNode;
  /** The present, where a test or the look page sets it. */
  now?: Date;
}

/** What comes next, readable at arm's length. Its circles close in as the time comes. */
export function NextMeeting({ meeting, actions, now }: NextMeetingProps) {
  const { t } = useTranslation();
  const ticking = useNow();
  const clock = useClock(meeting.zone);
  const present = now ?? ticking;
  const minutes = (new Date(meeting.from).getTime() - present.getTime()) / 60_000;
  const isOn = minutes <= 0 && new Date(meeting.to) > present;
  return (
    <article className="relative isolate overflow-hidden rounded-card bg-agreed p-5 text-on-agreed [--ink:var(--on-agreed)]">
      <ClosingCircles minutes={minutes} />
      <p className="text-small text-agreed-soft">
        {t('common:meeting.next')}, {sayTime(meeting.from, clock)}
      </p>
      <p className="mt-2 mb-2 font-display text-glance font-semibold tracking-[-0.03em] tabular-nums">
        {isOn ? t('common:meeting.isNow') : sayDistance(meeting.from, clock, present)}
      </p>
      <p className="font-display text-name font-semibold">{meeting.title}</p>
      {meeting.detail ? <p className="max-w-[26rem]">{meeting.detail}</p> : null}
      {actions ? <div className="mt-4 flex flex-wrap gap-2 [--paper:var(--agreed)]">{actions}</div> : null}
    </article>
  );
}

/** An hour before, the circles stand apart; when it begins, they have met. */
function ClosingCircles({ minutes }: { minutes: number }) {
  const distance = 56 + 48 * Math.min(1, Math.max(0, minutes / 60));
  return (
    <svg aria-hidden viewBox="-102 -50 204 100" className="absolute -top-6 -right-12 -z-1 h-48 desk:h-56">
      {[-1, 1].map((side) => (
        <circle key={side} r={50} cx={(side * distance) / 2} fill="#000" opacity={0.16} />
      ))}
    </svg>
  );
}
