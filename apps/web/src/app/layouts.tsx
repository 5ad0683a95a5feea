import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExchangeNews } from '../features/exchanges/exchange-news.js';
import { UpdateLine } from '../pwa/update-line.js';
import { useOnline } from '../pwa/use-online.js';
import { HandshakeLines } from '../shared/handshake/handshake-lines.js';
import { LinkLines } from '../shared/realtime/link-lines.js';
import { Button } from '../shared/ui/button.js';
import { Mark } from '../shared/ui/circles.js';
import { OfflineLine } from '../shared/ui/offline-line.js';
import { OrganizerLayout } from '../shared/ui/organizer-layout.js';
import { Page } from '../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../shared/ui/states.js';
import { AttendeeFrame, TabBar } from '../shared/ui/tab-bar.js';
import { useAttendeePlaces, useOrganizerPlaces } from './places.js';

function Notices() {
  return (
    <>
      <UpdateLine />
      {useOnline() ? null : <OfflineLine />}
    </>
  );
}

/** What a screen of somebody signed in says at its top. */
function SignedInNotices() {
  return (
    <>
      <UpdateLine />
      <LinkLines isOnline={useOnline()} />
      <HandshakeLines />
      <ExchangeNews />
    </>
  );
}

/** Screens without navigation: the mark, and the one thing to do. */
export function PlainLayout() {
  return (
    <>
      <Notices />
      <PlainHead />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

function PlainHead() {
  return (
    <header className="px-5 pt-5 desk:px-8 desk:pt-7">
      <Mark />
    </header>
  );
}

/** An attendee's screens, with the tabs that exist. */
export function AttendeeLayout() {
  return (
    <AttendeeFrame
      notices={<SignedInNotices />}
      tabs={<TabBar items={useAttendeePlaces()} footer={<SettingsLink />} />}
    >
      <Outlet />
    </AttendeeFrame>
  );
}

/** An organizer's screens, with the sections that exist. */
export function OrganizerFrame() {
  return (
    <OrganizerLayout sections={useOrganizerPlaces()} head={<OwnLinks />} notices={<SignedInNotices />}>
      <Outlet />
    </OrganizerLayout>
  );
}

const ownLook = 'flex min-h-(--target) items-center text-small text-soft hover:text-ink';

/** From organizing to what is one's own: events one attends, signing out, the settings. */
function OwnLinks() {
  const { t } = useTranslation();
  return (
    <div className="flex gap-4 desk:flex-col desk:gap-0">
      <Link to="/events" className={ownLook}>
        {t('common:nav.own')}
      </Link>
      <SettingsLink />
    </div>
  );
}

function SettingsLink() {
  const { t } = useTranslation();
  return (
    <Link to="/settings" className={ownLook}>
      {t('common:nav.settings')}
    </Link>
  );
}

/** While a screen is on its way. */
export function PendingScreen() {
  return (
    <div className="px-5 pt-8 desk:px-8">
      <Loading />
    </div>
  );
}

/** When a screen broke: says so, and lets the reader try again. */
export function BrokenScreen({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('common:broken.title')}>
      <ErrorState error={error} onRetry={reset} />
    </Page>
  );
}

/** When an address leads nowhere. */
export function NoScreen() {
  const { t } = useTranslation();
  return (
    <>
      <PlainHead />
      <main id="content" tabIndex={-1}>
        <Page title={t('common:nowhere.title')}>
          <EmptyState
            title={t('common:nowhere.text')}
            circles="drifting"
            action={
              <Button asChild>
                <Link to="/">{t('common:nowhere.home')}</Link>
              </Button>
            }
          />
        </Page>
      </main>
    </>
  );
}
