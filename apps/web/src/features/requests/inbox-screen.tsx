import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayEnd, useSayWhen } from '../../shared/attending/deadline.js';
import { useEventZone } from '../../shared/attending/event.js';
import { Cancellations } from '../../shared/attending/new-cancellations.js';
import { OpenChanges } from '../../shared/attending/open-changes.js';
import { useRequestName } from '../../shared/attending/names.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { answerBy, isOpen, otherOf, standingOf } from '../../shared/attending/request.js';
import { requestsQuery, type Box } from '../../shared/attending/requests.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { useWaiting } from '../../shared/attending/waiting.js';
import { useAttendance } from '../../shared/session/session.js';
import { NewestConversations } from '../../shared/talk/newest-conversations.js';
import { useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { classNames } from '../../shared/ui/class-names.js';
import { List, Section, wholeRowLook } from '../../shared/ui/list-row.js';
import { Page } from '../../shared/ui/page.js';
import { RequestRow } from '../../shared/ui/request-row.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { groupsOf } from './inbox-groups.js';

/** What was cancelled and what waits on the reader first, whoever asked; below it what one got or sent, by how it stands. */
export function InboxScreen() {
  const { t } = useTranslation('requests');
  const { eventId } = useParams({ from: '/attendee/e/$eventId/inbox' });
  const { box = 'received' } = useSearch({ from: '/attendee/e/$eventId/inbox' });
  const navigate = useNavigate({ from: '/e/$eventId/inbox' });
  const attendance = useAttendance(eventId);
  const waiting = useWaiting(eventId);
  return (
    <Page title={t('requests:inbox.title')} eyebrow={attendance?.eventName}>
      <Cancellations eventId={eventId} />
      <OpenChanges eventId={eventId} />
      <Group title={t('requests:inbox.onYou')} requests={waiting} />
      <NewestConversations eventId={eventId} />
      <ChipRow label={t('requests:inbox.which')}>
        {boxes.map((each) => (
          <BoxChip
            key={each}
            eventId={eventId}
            box={each}
            isOn={box === each}
            onPress={() => void navigate({ search: each === 'sent' ? { box: each } : {}, replace: true })}
          />
        ))}
      </ChipRow>
      <Requests key={box} eventId={eventId} box={box} />
    </Page>
  );
}

const boxes: readonly Box[] = ['received', 'sent'];

interface BoxChipProps {
  eventId: string;
  box: Box;
  isOn: boolean;
  onPress: () => void;
}

/** Leads to a box, and says how many requests are open in it. */
function BoxChip({ eventId, box, isOn, onPress }: BoxChipProps) {
  const { t } = useTranslation('requests');
  const { data, hasNextPage } = useInfiniteQuery(requestsQuery(eventId, box, true));
  const count = data?.pages.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Chip isOn={isOn} onPress={onPress}>
      {t(`requests:inbox.${box}`)}
      {count ? (
        <span className="font-normal tabular-nums">
          {hasNextPage ? `${count}+` : count}
          <span className="sr-only"> {t('requests:inbox.countOpen')}</span>
        </span>
      ) : null}
    </Chip>
  );
}

function Requests({ eventId, box }: { eventId: string; box: Box }) {
  const { t } = useTranslation('requests');
  const meId = useAttendance(eventId)?.attendeeId;
  const now = useNow(60);
  const open = useInfiniteQuery(requestsQuery(eventId, box, true));
  const ended = useInfiniteQuery(requestsQuery(eventId, box, false));
  if (!open.data || !ended.data) {
    const error = open.error ?? ended.error;
    if (!error) return <Loading />;
    const again = (): void => void Promise.all([open.refetch(), ended.refetch()]);
    return <ErrorState error={error} onRetry={again} isRetrying={open.isFetching || ended.isFetching} />;
  }
  const all = [...open.data.pages, ...ended.data.pages].flatMap(({ items }) => items);
  const groups = groupsOf(all, meId, now);
  if (all.length === 0) return <Nothing eventId={eventId} box={box} />;
  if (Object.values(groups).flat().length === 0) return <p className="text-soft">{t('requests:inbox.noMore')}</p>;
  return (
    <>
      <Group title={t('requests:inbox.cancelled')} requests={groups.cancelled} />
      <Group title={t('requests:inbox.onOthers')} requests={groups.open} more={<More list={open} />} />
      <Group title={t('requests:inbox.agreed')} requests={groups.agreed} />
      <Group title={t('requests:inbox.over')} requests={groups.over} />
      <More list={ended} />
    </>
  );
}

function Group({ title, requests, more }: { title: string; requests: readonly MeetingRequest[]; more?: ReactNode }) {
  if (requests.length === 0) return null;
  return (
    <Section title={title}>
      <List>
        {requests.map((request) => (
          <InboxRow key={request.id} request={request} />
        ))}
      </List>
      {more}
    </Section>
  );
}

interface Paged {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

function More({ list }: { list: Paged }) {
  const { t } = useTranslation('requests');
  if (!list.hasNextPage) return null;
  return (
    <Button variant="quiet" size="small" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
      {t('requests:inbox.more')}
    </Button>
  );
}

function InboxRow({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const { eventId, isMine, purpose } = request;
  const meId = useAttendance(eventId)?.attendeeId;
  const name = useRequestName()(request, meId);
  const person = { ...usePersonValue()(otherOf(request, meId)), name };
  const params = { eventId, requestId: request.id };
  return (
    <RequestRow
      person={person}
      state={standingOf(request, meId)}
      side={isMine ? 'mine' : 'theirs'}
      detail={
        <>
          <span className="line-clamp-2 [overflow-wrap:anywhere]">{purpose}</span>
          <RowTime request={request} />
        </>
      }
      action={
        <Link
          to="/e/$eventId/requests/$requestId"
          params={params}
          aria-label={t('requests:openOf', { name: person.name })}
          className={wholeRowLook}
        >
          <ChevronRight aria-hidden className="size-5" strokeWidth={1.8} />
        </Link>
      }
    />
  );
}

/** Until when a request is open, or when its meeting is or would have been, with what was said to cancel it. */
function RowTime({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const zone = useEventZone(request.eventId);
  const sayEnd = useSayEnd(zone);
  const sayWhen = useSayWhen(zone);
  const meId = useAttendance(request.eventId)?.attendeeId;
  const { meeting } = request;
  if (isOpen(request))
    return <span className="block">{t('requests:until', { end: sayEnd(answerBy(request, meId).at) })}</span>;
  if (!meeting) return null;
  const isOff = meeting.state === 'cancelled';
  return (
    <>
      <span className={classNames('block tabular-nums', isOff && 'line-through')}>
        {sayWhen(meeting.from, meeting.to)}
      </span>
      {meeting.cancelReason ? (
        <span className="line-clamp-2 [overflow-wrap:anywhere]">
          {t('requests:quoted', { text: meeting.cancelReason })}
        </span>
      ) : null}
    </>
  );
}

function Nothing({ eventId, box }: { eventId: string; box: Box }) {
  const { t } = useTranslation('requests');
  return (
    <EmptyState
      title={t(`requests:inbox.none.${box}`)}
      action={
        <Button asChild variant="quiet">
          <Link to="/e/$eventId/people" params={{ eventId }}>
            {t('requests:inbox.toPeople')}
          </Link>
        </Button>
      }
    >
      {t(`requests:inbox.noneHelp.${box}`)}
    </EmptyState>
  );
}
