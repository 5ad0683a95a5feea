import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { changeWaitsOnMe } from '../../shared/attending/changes.js';
import { useSayEnd, useSayWhen } from '../../shared/attending/deadline.js';
import { useEventZone } from '../../shared/attending/event.js';
import { usePersonValue } from '../../shared/attending/person.js';
import type { MeetingChange } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Face } from '../../shared/ui/face.js';
import { TextField } from '../../shared/ui/inputs.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { changeQuery, useAnswerChange } from './changes.js';

/** One proposal: what would be different, who has said what, and the reader's own answer. */
export function ChangeScreen() {
  const { t } = useTranslation('meeting-changes');
  const { eventId, changeId } = useParams({ from: '/attendee/e/$eventId/changes/$changeId' });
  const attendance = useAttendance(eventId);
  const { data: change, error, refetch, isFetching } = useQuery(changeQuery(changeId));
  return (
    <Page title={t('meeting-changes:title')} eyebrow={attendance?.eventName}>
      {change ? (
        <OneChange change={change} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function OneChange({ change }: { change: MeetingChange }) {
  return (
    <>
      <Standing change={change} />
      <Facts change={change} />
      <People change={change} />
      {change.state === 'open' && changeWaitsOnMe(change) ? <Answer change={change} /> : null}
      <Ways change={change} />
    </>
  );
}

function Standing({ change }: { change: MeetingChange }) {
  const { t } = useTranslation('meeting-changes');
  const { state, people, endedBy, endsAt, eventId, message } = change;
  const end = useSayEnd(useEventZone(eventId))(endsAt);
  const toValue = usePersonValue();
  const by = people.find(({ attendeeId }) => attendeeId === endedBy);
  const name = by ? toValue(by).name : '';
  const key = state === 'declined' && by?.isMe ? 'declinedByMe' : state;
  return (
    <>
      <Notice tone={state === 'agreed' ? 'agreed' : state === 'open' ? 'wait' : 'plain'}>
        {t(`meeting-changes:state.${key}`, { end, name })}
      </Notice>
      {message ? <p className="[overflow-wrap:anywhere]">{t('meeting-changes:quoted', { text: message })}</p> : null}
    </>
  );
}

/** Time and place as they would be; what is different says what it was. */
function Facts({ change }: { change: MeetingChange }) {
  const { t } = useTranslation('meeting-changes');
  const { from, to, place, before, purpose, eventId } = change;
  const sayWhen = useSayWhen(useEventZone(eventId));
  const isOtherTime = from !== before.from;
  const isOtherPlace = place !== null && place.id !== before.place.id;
  return (
    <dl className="grid max-w-[34rem] grid-cols-[auto_1fr] gap-x-5 gap-y-2.5 border-y border-line py-4">
      <dt className="text-soft">{t('meeting-changes:when')}</dt>
      <dd className="tabular-nums">
        <span className={isOtherTime ? 'font-semibold' : ''}>{sayWhen(from, to)}</span>
        {isOtherTime ? <Was>{sayWhen(before.from, before.to)}</Was> : null}
      </dd>
      <dt className="text-soft">{t('meeting-changes:where')}</dt>
      <dd>
        <span className={isOtherPlace ? 'font-semibold' : ''}>
          {place ? place.name : isOtherTime ? t('meeting-changes:anyPlace') : before.place.name}
        </span>
        {isOtherPlace ? <Was>{before.place.name}</Was> : null}
      </dd>
      {purpose ? (
        <>
          <dt className="text-soft">{t('meeting-changes:about')}</dt>
          <dd className="[overflow-wrap:anywhere] whitespace-pre-line">{purpose}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Was({ children }: { children: string }) {
  const { t } = useTranslation('meeting-changes');
  return <span className="block text-small text-soft">{t('meeting-changes:was', { was: children })}</span>;
}

function People({ change }: { change: MeetingChange }) {
  const { t } = useTranslation('meeting-changes');
  const toValue = usePersonValue();
  return (
    <Section title={t('meeting-changes:people')}>
      <List>
        {change.people.map((person) => {
          const value = toValue(person);
          const part = person.part === 'stays' ? null : t(`meeting-changes:part.${person.part}`);
          const said = t(`meeting-changes:said.${person.answer}`);
          return (
            <ListRow
              key={person.attendeeId}
              lead={<Face {...value} size="small" />}
              detail={
                <>
                  {[part, said].filter(Boolean).join(', ')}
                  {person.message ? (
                    <span className="block [overflow-wrap:anywhere]">
                      {t('meeting-changes:quoted', { text: person.message })}
                    </span>
                  ) : null}
                </>
              }
              isQuiet={!person.isHere}
            >
              <span className="font-semibold">{value.name}</span>
            </ListRow>
          );
        })}
      </List>
    </Section>
  );
}

function Answer({ change }: { change: MeetingChange }) {
  const { t } = useTranslation('meeting-changes');
  const [isDeclining, setDeclining] = useState(false);
  const agree = useAnswerChange(change, 'agree', t('meeting-changes:label.agree'));
  if (isDeclining) return <Decline change={change} onBack={() => setDeclining(false)} />;
  return (
    <div className="flex flex-col gap-4">
      {agree.error ? <Unsent error={agree.error} /> : null}
      <ButtonRow>
        <Button variant="agree" isBusy={agree.isPending} onClick={() => agree.mutate({})}>
          {t('meeting-changes:agree')}
        </Button>
        <Button variant="quiet" onClick={() => setDeclining(true)}>
          {t('meeting-changes:decline')}
        </Button>
      </ButtonRow>
    </div>
  );
}

function Decline({ change, onBack }: { change: MeetingChange; onBack: () => void }) {
  const { t } = useTranslation('meeting-changes');
  const [message, setMessage] = useState('');
  const decline = useAnswerChange(change, 'decline', t('meeting-changes:label.decline'));
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label={t('meeting-changes:message')}
        isOptional
        maxLength={LIMITS.message}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      {decline.error ? <Unsent error={decline.error} /> : null}
      <ButtonRow>
        <Button
          isBusy={decline.isPending}
          onClick={() => decline.mutate(message.trim() ? { message: message.trim() } : {})}
        >
          {t('meeting-changes:decline')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('meeting-changes:back')}
        </Button>
      </ButtonRow>
    </div>
  );
}

/** Back to the meeting; for whoever proposed it the way to take it back, for the others one to propose something else. */
function Ways({ change }: { change: MeetingChange }) {
  const { t } = useTranslation('meeting-changes');
  const { eventId, meetingId, state, people, proposedBy } = change;
  const withdraw = useAnswerChange(change, 'withdraw', t('meeting-changes:label.withdraw'));
  const me = people.find(({ isMe }) => isMe);
  const isIn = me?.part === 'joins' ? state === 'agreed' : !(me?.part === 'leaves' && state === 'agreed');
  const params = { eventId, meetingId };
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      {withdraw.error ? <Unsent error={withdraw.error} /> : null}
      <div className="flex flex-wrap gap-2">
        {isIn ? (
          <Button asChild variant="quiet" size="small">
            <Link to="/e/$eventId/meetings/$meetingId" params={params}>
              {t('meeting-changes:toMeeting')}
            </Link>
          </Button>
        ) : null}
        {state === 'open' && isIn && me?.attendeeId !== proposedBy ? (
          <Button asChild variant="quiet" size="small">
            <Link to="/e/$eventId/meetings/$meetingId/change" params={params}>
              {t('meeting-changes:other')}
            </Link>
          </Button>
        ) : null}
        {state === 'open' && me?.attendeeId === proposedBy ? (
          <Button variant="quiet" size="small" isBusy={withdraw.isPending} onClick={() => withdraw.mutate({})}>
            {t('meeting-changes:withdraw')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Unsent({ error }: { error: unknown }) {
  const { t } = useTranslation('meeting-changes');
  if (toProblem(error).isOffline) return <Notice tone="wait">{t('meeting-changes:unsent')}</Notice>;
  return <Refusal error={error} />;
}
