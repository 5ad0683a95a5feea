import { Link, Outlet, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WayBack } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/states.js';
import { useIsDesk } from '../../shared/ui/use-is-desk.js';
import { ContactList } from './contact-list.js';
import { ContactNews } from './contact-news.js';
import { ContactSearch } from './contact-search.js';

/** The address book: on a phone the list or the person, on a desk both beside each other. */
export function ContactsScreen() {
  const { t } = useTranslation('contacts');
  const isDesk = useIsDesk();
  const { contactId } = useParams({ strict: false }) as { contactId?: string };
  if (!isDesk) return contactId ? <Outlet /> : <ListPane isLeading />;
  return (
    <div className="grid grid-cols-[23rem_minmax(0,1fr)]">
      <div className="sticky top-0 h-dvh overflow-y-auto border-r border-line">
        <ListPane isLeading={!contactId} />
      </div>
      {contactId ? (
        <Outlet />
      ) : (
        <div className="px-8 pt-16">
          <EmptyState title={t('contacts:choose')} circles="touching" />
        </div>
      )}
    </div>
  );
}

/** `isLeading`: the list is what the screen is about, and gives it its heading and title. */
function ListPane({ isLeading }: { isLeading: boolean }) {
  const { t } = useTranslation('contacts');
  const { q = '' } = useSearch({ from: '/attendee/contacts' });
  const isDesk = useIsDesk();
  const Heading = isLeading ? 'h1' : 'h2';
  return (
    <div className="px-5 pt-6 pb-16 desk:pt-9 desk:pr-4 desk:pl-8">
      {isLeading ? <title>{`${t('contacts:title')} · Treffpunkt`}</title> : null}
      {isDesk ? null : (
        <div className="-mt-3 mb-1">
          <WayBack to="/card" />
        </div>
      )}
      <div className="mb-4 flex items-center justify-between gap-3">
        <Heading tabIndex={-1} className="text-title">
          {t('contacts:title')}
        </Heading>
        <Button asChild size="small">
          <Link to="/contacts/new">{t('contacts:add.do')}</Link>
        </Button>
      </div>
      <div className="mb-3 flex flex-wrap gap-2">
        <Button asChild size="small" variant="quiet">
          <Link to="/shares">{t('contacts:shares')}</Link>
        </Button>
        <Button asChild size="small" variant="quiet">
          <Link to="/contacts/export">{t('contacts:export.do')}</Link>
        </Button>
      </div>
      <ContactSearch q={q} />
      {q ? null : <ContactNews />}
      <ContactList q={q} />
    </div>
  );
}
