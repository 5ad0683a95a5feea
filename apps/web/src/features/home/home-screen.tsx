import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession, type Attendance } from '../../shared/session/session.js';
import { useSignOut } from '../../shared/session/sign-out.js';
import { dayOf } from '../../shared/time/instant.js';
import { sayDays } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState } from '../../shared/ui/states.js';

/** One's events, the nearest first, and the way to organizing. */
export function HomeScreen() {
  const { t } = useTranslation('home');
  const { account, attendances, organizations } = useSession();
  const now = useNow(600);
  const isOver = ({ endsOn, timeZone }: Attendance): boolean => endsOn < dayOf(now, timeZone);
  const byStart = attendances.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  const coming = byStart.filter((attendance) => !isOver(attendance) && attendance.state !== 'left');
  const rest = byStart.filter((attendance) => isOver(attendance) || attendance.state === 'left').toReversed();
  return (
    <Page title={t('home:title')} eyebrow={account.mail}>
      {coming.length > 0 ? <Events title={t('home:coming')} items={coming} /> : null}
      {coming.length === 0 && organizations.length === 0 ? (
        <EmptyState title={t('home:none')}>{t('home:noneHelp', { mail: account.mail })}</EmptyState>
      ) : null}
      {organizations.length > 0 ? (
        <Section title={t('home:organizing')}>
          <List>
            {organizations.map(({ id, name, role, isAccepted }) => (
              <ListRow
                key={id}
                detail={t(isAccepted ? `home:role.${role}` : 'home:invited')}
                action={
                  <Button asChild size="small" variant="quiet">
                    <a href="/organize">{t(isAccepted ? 'home:organize' : 'home:answer')}</a>
                  </Button>
                }
              >
                <span className="font-semibold">{name}</span>
              </ListRow>
            ))}
          </List>
        </Section>
      ) : null}
      {rest.length > 0 ? <Events title={t('home:past')} items={rest} /> : null}
      {organizations.length === 0 ? (
        <div>
          <Button asChild size="small" variant="quiet">
            <a href="/organize">{t('home:organizeOwn')}</a>
          </Button>
        </div>
      ) : null}
      <SignOut />
    </Page>
  );
}

function Events({ title, items }: { title: string; items: readonly Attendance[] }) {
  return (
    <Section title={title}>
      <List>
        {items.map((attendance) => (
          <EventRow key={attendance.eventId} attendance={attendance} />
        ))}
      </List>
    </Section>
  );
}

function EventRow({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation('home');
  const { eventId, eventName, organizationName, startsOn, endsOn, state } = attendance;
  const days = sayDays(`${startsOn}T12:00:00Z`, `${endsOn}T12:00:00Z`, useClock('UTC'));
  const isIn = state === 'joined';
  return (
    <ListRow
      isQuiet={state === 'left'}
      detail={`${days}, ${organizationName}`}
      action={
        <Button asChild size="small" variant={isIn ? 'primary' : 'quiet'}>
          <Link to={isIn ? '/e/$eventId/now' : '/e/$eventId/join'} params={{ eventId }}>
            {t(isIn ? 'home:open' : state === 'left' ? 'home:rejoin' : 'home:join')}
          </Link>
        </Button>
      }
    >
      <span className="font-semibold">{eventName}</span>
    </ListRow>
  );
}

function SignOut() {
  const { t } = useTranslation('home');
  const leave = useSignOut();
  return (
    <div className="flex flex-col items-start gap-3">
      {leave.error ? <Notice tone="you">{t('home:signOutFailed')}</Notice> : null}
      <ButtonRow>
        <Button asChild variant="quiet" size="small">
          <Link to="/settings">{t('common:nav.settings')}</Link>
        </Button>
        <Button variant="quiet" size="small" isBusy={leave.isPending} onClick={() => leave.mutate('sign-out')}>
          {t('home:signOut')}
        </Button>
      </ButtonRow>
    </div>
  );
}
