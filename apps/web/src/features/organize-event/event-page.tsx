import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEvent, type Event } from '../../shared/events/event.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';

interface EventPageProps {
  title: string;
  children: (event: Event) => ReactNode;
}

/** A part of the set-up of the event in the address, with the way back to the whole. */
export function EventPage({ title, children }: EventPageProps) {
  const { eventId } = useParams({ strict: false }) as { eventId: string };
  const event = useEvent(eventId);
  const back = (
    <Link to="/organize/$eventId/setup" params={{ eventId }} className="underline underline-offset-4">
      {event.data?.name}
    </Link>
  );
  return (
    <Page title={title} eyebrow={event.data ? back : null}>
      {event.data ? children(event.data) : null}
      {event.isPending ? <Loading /> : null}
      {event.isError && !event.data ? (
        <ErrorState error={event.error} onRetry={() => void event.refetch()} isRetrying={event.isFetching} />
      ) : null}
    </Page>
  );
}
