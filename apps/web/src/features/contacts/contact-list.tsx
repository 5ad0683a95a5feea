import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lineOf } from '../../shared/card/card.js';
import { sayDays } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { Circles } from '../../shared/ui/circles.js';
import { Face } from '../../shared/ui/face.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { useContacts, type ContactRow } from './contacts.js';

/** The people found, page by page. */
export function ContactList({ q }: { q: string }) {
  const { t } = useTranslation('contacts');
  const { items, error, refetch, isFetching, hasNextPage, isFetchingNextPage, fetchNextPage } = useContacts(q);
  if (!items)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />;
  if (items.length === 0)
    return q ? <EmptyState title={t('contacts:none', { q })}>{t('contacts:noneHelp')}</EmptyState> : <Nobody />;
  return (
    <>
      <ul role="list" aria-label={t('contacts:title')} className="mt-3">
        {items.map((contact) => (
          <Row key={contact.id} contact={contact} />
        ))}
      </ul>
      {hasNextPage ? (
        <div className="pt-4">
          <Button variant="quiet" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('contacts:more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Nobody() {
  const { t } = useTranslation('contacts');
  return (
    <EmptyState
      title={t('contacts:empty')}
      action={
        <Button asChild>
          <Link to="/card">{t('contacts:toCard')}</Link>
        </Button>
      }
    >
      {t('contacts:emptyHelp')}
    </EmptyState>
  );
}

function Row({ contact }: { contact: ContactRow }) {
  const { t } = useTranslation('contacts');
  const clock = useClock(contact.timeZone ?? undefined);
  const met = contact.metAt ? sayDays(contact.metAt, contact.metAt, clock) : undefined;
  const line = lineOf(contact);
  return (
    <li className="border-b border-line last:border-b-0">
      <Link
        to="/contacts/$contactId"
        params={{ contactId: contact.id }}
        search={(before: { q?: string }) => before}
        resetScroll={false}
        className="-mx-2 flex items-center gap-3 rounded-s px-2 py-3 transition-colors hover:bg-sunk aria-[current=page]:bg-sunk"
      >
        <Face name={contact.name} size="small" />
        <span className="min-w-0 flex-1 leading-snug">
          <span className="block font-semibold break-words">{contact.name}</span>
          {line ? <span className="block text-small break-words">{line}</span> : null}
          <span className="block text-small break-words text-soft">
            {contact.isShared || !contact.metAt ? null : <span className="block">{t('contacts:quiet')}</span>}
            {contact.eventName ? `${contact.eventName}, ` : null}
            <span className="whitespace-nowrap">{met}</span>
          </span>
        </span>
        {contact.isShared || !contact.metAt ? null : <Circles state="drifting" size={16} />}
      </Link>
    </li>
  );
}
