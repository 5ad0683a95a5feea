import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { meetingQuery, othersOf } from '../../shared/attending/agenda.js';
import { useSayWhen } from '../../shared/attending/deadline.js';
import { useEventZone } from '../../shared/attending/event.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { useMeetingValue } from '../../shared/attending/say-meeting.js';
import type { Meeting } from '../../shared/attending/types.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { afterQuery, type MeetingAfter, useStateMeeting } from './after.js';
import { SwapCards } from './swap-cards.js';
import { ReviewPart } from './review-part.js';

/** After a meeting, for one thumb: did it happen, was it worth it, what is to follow. */
export function AfterScreen() {
  const { t } = useTranslation('meeting-after');
  const { meetingId } = useParams({ from: '/attendee/e/$eventId/meetings/$meetingId/after' });
  const meeting = useQuery(meetingQuery(meetingId));
  const after = useQuery(afterQuery(meetingId));
  if (meeting.data && after.data) return <Sheet meeting={meeting.data} after={after.data} />;
  const error = meeting.error ?? after.error;
  return (
    <Page title={t('meeting-after:title')}>
      {error ? <ErrorState error={error} onRetry={() => void after.refetch()} /> : <Loading />}
    </Page>
  );
}

interface SheetProps {
  meeting: Meeting;
  after: MeetingAfter;
}

function Sheet({ meeting, after }: SheetProps) {
  const { t } = useTranslation('meeting-after');
  const zone = useEventZone(meeting.eventId);
  const value = useMeetingValue(zone)(meeting);
  const sayWhen = useSayWhen(zone);
  const mine = after.statements.find(({ isMine }) => isMine);
  return (
    <Page title={t('meeting-after:with', { name: value.title })} eyebrow={sayWhen(meeting.from, meeting.to)}>
      {after.canState ? <Held meeting={meeting} after={after} /> : <p>{t('meeting-after:notYet')}</p>}
      <Others meeting={meeting} after={after} />
      {mine?.tookPlace ? (
        <ReviewPart meeting={meeting} review={after.review} keepingTouch={after.keepingTouch} />
      ) : null}
      {mine?.tookPlace ? <SwapCards meeting={meeting} /> : null}
      <div className="border-t border-line pt-4">
        <Button asChild variant="quiet" size="small">
          <Link to="/e/$eventId/meetings/$meetingId" params={{ eventId: meeting.eventId, meetingId: meeting.id }}>
            {t('meeting-after:back')}
          </Link>
        </Button>
      </div>
    </Page>
  );
}

/** The first question, answered with one tap; of a group one says who was missing. */
function Held({ meeting, after }: SheetProps) {
  const { t } = useTranslation('meeting-after');
  const toValue = usePersonValue();
  const state = useStateMeeting(meeting, t('meeting-after:label.statement'));
  const mine = after.statements.find(({ isMine }) => isMine);
  const others = othersOf(meeting);
  const me = meeting.people.find(({ isMe }) => isMe)?.attendeeId ?? '';
  const problem = state.error ? toProblem(state.error) : null;
  const said = (tookPlace: boolean, missing: string[]): boolean =>
    mine !== undefined && mine.tookPlace === tookPlace && mine.missing.toSorted().join() === missing.toSorted().join();
  const option = (label: string, tookPlace: boolean, missing: string[]) => (
    <Button
      key={label}
      variant={said(tookPlace, missing) ? 'agree' : 'quiet'}
      aria-pressed={said(tookPlace, missing)}
      isBusy={state.isPending && state.variables.missing.join() === missing.join()}
      onClick={() => state.mutate({ tookPlace, missing })}
    >
      {label}
    </Button>
  );
  return (
    <Section title={t('meeting-after:held.title')} intro={t('meeting-after:held.intro')}>
      <div className="flex flex-col gap-4">
        <ButtonRow>
          {option(t('meeting-after:held.yes'), true, [])}
          {others.length > 1
            ? others.map((person) =>
                option(t('meeting-after:held.without', { name: toValue(person).name }), true, [person.attendeeId]),
              )
            : null}
          {others.length === 1 && others[0]
            ? option(t('meeting-after:held.theyMissed', { name: toValue(others[0]).name }), false, [
                others[0].attendeeId,
              ])
            : option(
                t('meeting-after:held.nobody'),
                false,
                others.map(({ attendeeId }) => attendeeId),
              )}
          {option(t('meeting-after:held.iMissed'), false, [me])}
        </ButtonRow>
        {problem?.isOffline ? <Notice tone="wait">{t('meeting-after:unsent')}</Notice> : null}
        {problem && !problem.isOffline ? <Refusal error={problem} /> : null}
      </div>
    </Section>
  );
}

/** What the others said; where it is not the same, both stand beside each other. */
function Others({ meeting, after }: SheetProps) {
  const { t } = useTranslation('meeting-after');
  const toValue = usePersonValue();
  const said = after.statements.filter(({ isMine }) => !isMine);
  if (said.length === 0) return null;
  return (
    <Section title={t('meeting-after:others.title')}>
      {after.outcome === 'disputed' ? <p className="mb-2 text-soft">{t('meeting-after:others.disputed')}</p> : null}
      <List>
        {said.map(({ attendeeId, tookPlace, missing }) => {
          const person = meeting.people.find((each) => each.attendeeId === attendeeId);
          const names = meeting.people
            .filter((each) => missing.includes(each.attendeeId))
            .map((each) => toValue(each).name)
            .join(', ');
          return (
            <ListRow
              key={attendeeId}
              detail={
                names
                  ? t(tookPlace ? 'meeting-after:others.heldWithout' : 'meeting-after:others.notHeldFor', { names })
                  : t(tookPlace ? 'meeting-after:others.held' : 'meeting-after:others.notHeld')
              }
            >
              {person ? toValue(person).name : ''}
            </ListRow>
          );
        })}
      </List>
    </Section>
  );
}
