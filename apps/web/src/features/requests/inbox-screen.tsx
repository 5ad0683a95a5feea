import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayEnd } from '../../shared/attending/deadline.js';
import { useEventZone } from '../../shared/attending/event.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { isOpen, otherOf, requestsQuery, waitsOnMe, type Box } from '../../shared/attending/requests.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { Button } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { List, Section, wholeRowLook } from '../../shared/ui/list-row.js';
import { Page } from '../../shared/ui/page.js';
import { RequestRow } from '../../shared/ui/request-row.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';

/** Requests one got or sent: what waits on the reader first, what is open next, what has ended below. */
export function InboxScreen() {
  const { t } = useTranslation('requests');
  const { eventId } = useParams({ from: '/attendee/e/$eventId/inbox' });
  const { box = 'received' } = useSearch({ from: '/attendee/e/$eventId/inbox' });
  const navigate = useNavigate({ from: '/e/$eventId/inbox' });
  const attendance = useAttendance(eventId);
  return (
    <Page title={t('requests:inbox.title')} eyebrow={attendance?.eventName}>
      <ChipRow label={t('requests:inbox.which')}>
        <Chip isOn={box === 'received'} onPress={() => void navigate({ search: {}, replace: true })}>
          {t('requests:inbox.received')}
        </Chip>
        <Chip isOn={box === 'sent'} onPress={() => void navigate({ search: { box: 'sent' }, replace: true })}>
          {t('requests:inbox.sent')}
        </Chip>
      </ChipRow>
      <Requests key={box} eventId={eventId} box={box} />
    </Page>
  );
}

function Requests({ eventId, box }: { eventId: string; box: Box }) {
  const { t } = useTranslation('requests');
  const meId = useAttendance(eventId)?.attendeeId;
  const open = useInfiniteQuery(requestsQuery(eventId, box, true));
  const ended = useInfiniteQuery(requestsQuery(eventId, box, false));
  if (!open.data || !ended.data) {
    const error = open.error ?? ended.error;
    if (!error) return <Loading />;
    const again = (): void => void Promise.all([open.refetch(), ended.refetch()]);
    return <ErrorState error={error} onRetry={again} isRetrying={open.isFetching || ended.isFetching} />;
  }
  const going = open.data.pages.flatMap(({ items }) => items);
  const over = ended.data.pages.flatMap(({ items }) => items);
  const mine = going.filter((request) => waitsOnMe(request, meId));
  const theirs = going.filter((request) => !waitsOnMe(request, meId));
  if (going.length + over.length === 0) return <Nothing eventId={eventId} box={box} />;
  return (
    <>
      <Group title={t('requests:inbox.onYou')} requests={mine} />
      <Group title={t('requests:inbox.onOthers')} requests={theirs} more={<More list={open} />} />
      <Group title={t('requests:inbox.over')} requests={over} more={<More list={ended} />} />
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
  const { eventId, isMine, state, purpose, endsAt } = request;
  const person = usePersonValue()(otherOf(request));
  const sayEnd = useSayEnd(useEventZone(eventId));
  const params = { eventId, requestId: request.id };
  return (
    <RequestRow
      person={person}
      state={state}
      side={isMine ? 'mine' : 'theirs'}
      detail={
        <>
          <span className="line-clamp-2 [overflow-wrap:anywhere]">{purpose}</span>
          {isOpen(request) ? <span className="block">{t('requests:until', { end: sayEnd(endsAt) })}</span> : null}
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
