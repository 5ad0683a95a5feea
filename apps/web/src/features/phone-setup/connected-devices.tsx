import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppPasswordDto } from '../../shared/api/generated/types.gen.js';
import { sayNearDay } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { appPasswordsQuery, useEndAppPassword } from './app-passwords.js';

/** Which devices read the own address book and calendar, and the way to end each. */
export function ConnectedDevices() {
  const { t } = useTranslation('phone-setup');
  const { data, error, refetch, isFetching } = useQuery(appPasswordsQuery);
  return (
    <Section title={t('phone-setup:devices.title')} intro={t('phone-setup:devices.intro')}>
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : null}
      {!data && !error ? <Loading /> : null}
      {data?.items.length === 0 ? <p className="text-soft">{t('phone-setup:devices.none')}</p> : null}
      {data && data.items.length > 0 ? (
        <List>
          {data.items.map((device) => (
            <Device key={device.id} device={device} />
          ))}
        </List>
      ) : null}
    </Section>
  );
}

function Device({ device: { id, name, madeAt, usedAt } }: { device: AppPasswordDto }) {
  const { t } = useTranslation('phone-setup');
  const clock = useClock();
  const now = useNow(600);
  const end = useEndAppPassword();
  const day = (at: string): string => sayNearDay(at, clock, now);
  const made = t('phone-setup:devices.made', { day: day(madeAt) });
  const used = usedAt === null ? t('phone-setup:devices.unused') : t('phone-setup:devices.used', { day: day(usedAt) });
  return (
    <ListRow
      detail={end.error ? t('phone-setup:devices.notEnded') : `${made} · ${used}`}
      action={
        <Button size="small" variant="danger" isBusy={end.isPending} onClick={() => end.mutate(id)}>
          {t('phone-setup:devices.end')}
          <span className="sr-only">{name}</span>
        </Button>
      }
    >
      {name}
    </ListRow>
  );
}
