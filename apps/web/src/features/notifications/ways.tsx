import { useTranslation } from 'react-i18next';
import { NOTICE_WAYS, type NoticeWay } from '#libs/contracts';
import type { NoticeWayDto } from '../../shared/api/generated/types.gen.js';
import { Select } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useChangeNotifications } from './notifications.js';

/** How one is told of each subject. */
export function Ways({ ways }: { ways: NoticeWayDto[] }) {
  const { t } = useTranslation('notifications');
  return (
    <Section title={t('notifications:ways.title')} intro={t('notifications:ways.intro')}>
      <div className="grid max-w-[40rem] grid-cols-1 gap-5 pad:grid-cols-2">
        {ways.map((each) => (
          <Way key={each.subject} {...each} />
        ))}
      </div>
    </Section>
  );
}

function Way({ subject, way }: NoticeWayDto) {
  const { t } = useTranslation('notifications');
  const change = useChangeNotifications();
  const chosen = change.isPending ? (change.variables.ways?.[0]?.way ?? way) : way;
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={t(`notifications:subjects.${subject}`)}
        value={chosen}
        onChange={(event) => change.mutate({ ways: [{ subject, way: event.target.value as NoticeWay }] })}
      >
        {NOTICE_WAYS.map((each) => (
          <option key={each} value={each}>
            {t(`notifications:way.${each}`)}
          </option>
        ))}
      </Select>
      {change.error ? <Refusal error={change.error} /> : null}
    </div>
  );
}
