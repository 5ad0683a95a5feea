import { useTranslation } from 'react-i18next';
import type { PushDeviceDto } from '../../shared/api/generated/types.gen.js';
import { pushHindrance } from '../../shared/push/push.js';
import { Button } from '../../shared/ui/button.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { HomeScreenSteps } from './home-screen-steps.js';
import { useEndPushes, useStartPushes } from './notifications.js';

/** The devices that take pushes, and the way to make this one of them. */
export function PushDevices({ pushKey, devices }: { pushKey: string | null; devices: PushDeviceDto[] }) {
  const { t } = useTranslation('notifications');
  const isOn = devices.some(({ isCurrent }) => isCurrent);
  return (
    <Section title={t('notifications:push.title')} intro={t('notifications:push.intro')}>
      {devices.length > 0 ? (
        <List>
          {devices.map((device) => (
            <Device key={device.sessionId} device={device} />
          ))}
        </List>
      ) : null}
      <div className="mt-3">{isOn ? null : <ThisDevice pushKey={pushKey} />}</div>
    </Section>
  );
}

function ThisDevice({ pushKey }: { pushKey: string | null }) {
  const { t } = useTranslation('notifications');
  const start = useStartPushes();
  if (pushKey === null) return <Notice>{t('notifications:push.off')}</Notice>;
  const hindrance = start.data === false ? 'denied' : pushHindrance();
  if (hindrance === 'home-screen') return <HomeScreenSteps />;
  if (hindrance === 'denied') return <Notice tone="wait">{t('notifications:push.denied')}</Notice>;
  if (hindrance === 'unsupported') return <Notice>{t('notifications:push.unsupported')}</Notice>;
  return (
    <div className="flex flex-col items-start gap-3">
      {start.error ? <Refusal error={start.error} /> : null}
      <Button isBusy={start.isPending} onClick={() => start.mutate(pushKey)}>
        {t('notifications:push.start')}
      </Button>
    </div>
  );
}

function Device({ device }: { device: PushDeviceDto }) {
  const { t } = useTranslation('notifications');
  const end = useEndPushes();
  const name = device.device || t('notifications:push.unknown');
  return (
    <ListRow
      detail={
        end.error ? t('notifications:push.notEnded') : device.isCurrent ? t('notifications:push.thisDevice') : undefined
      }
      action={
        <Button size="small" variant="quiet" isBusy={end.isPending} onClick={() => end.mutate(device)}>
          {t('notifications:push.end')}
          <span className="sr-only">{name}</span>
        </Button>
      }
    >
      {name}
    </ListRow>
  );
}
