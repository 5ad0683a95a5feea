import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeviceSessionDto } from '../../shared/api/generated/types.gen.js';
import { useSignOut } from '../../shared/session/sign-out.js';
import { sayNearDay } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { devicesQuery, useEndDevice } from './devices.js';

/** Where one is signed in, and the ways out. */
export function Devices() {
  const { t } = useTranslation('settings');
  const { data, error, refetch, isFetching } = useQuery(devicesQuery);
  const signOut = useSignOut();
  return (
    <Section title={t('settings:devices')} intro={t('settings:devicesHint')}>
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <List>
          {data.items.map((device) => (
            <Device key={device.id} device={device} />
          ))}
        </List>
      ) : null}
      <div className="mt-5 flex flex-col items-start gap-3">
        {signOut.error ? <Refusal error={signOut.error} /> : null}
        <Button
          variant="danger"
          isBusy={signOut.isPending || signOut.isSuccess}
          onClick={() => signOut.mutate('sign-out')}
        >
          {t('settings:signOut')}
        </Button>
      </div>
    </Section>
  );
}

function Device({ device }: { device: DeviceSessionDto }) {
  const { t } = useTranslation('settings');
  const clock = useClock();
  const now = useNow(600);
  const end = useEndDevice();
  const name = device.device || t('settings:unknownDevice');
  return (
    <ListRow
      detail={
        end.error
          ? t('settings:notEnded')
          : device.isCurrent
            ? t('settings:thisDevice')
            : t('settings:seen', { day: sayNearDay(device.seenAt, clock, now) })
      }
      action={
        device.isCurrent ? null : (
          <Button size="small" variant="quiet" isBusy={end.isPending} onClick={() => end.mutate(device.id)}>
            {t('settings:end')}
            <span className="sr-only">{name}</span>
          </Button>
        )
      }
    >
      {name}
    </ListRow>
  );
}
