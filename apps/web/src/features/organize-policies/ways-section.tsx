import { useTranslation } from 'react-i18next';
import { Section } from '../../shared/ui/list-row.js';
import { type PolicyPart, walkKey } from './draft.js';
import { NumberField } from './number-field.js';

/** Rest between meetings, and the time it takes to walk from one place to another. */
export function WaysSection({ draft, change, policies, errors }: PolicyPart) {
  const { t } = useTranslation('organize-policies');
  const { areas } = policies;
  const ways = areas.flatMap((from, n) => areas.slice(n + 1).map((to) => ({ from, to, key: walkKey(from, to) })));
  return (
    <Section title={t('organize-policies:ways.title')} intro={t('organize-policies:ways.intro')}>
      <div className="grid grid-cols-1 items-start gap-4 pad:grid-cols-2">
        <NumberField
          label={t('organize-policies:ways.rest')}
          hint={t('organize-policies:ways.restHint')}
          most={8}
          value={draft.restSlots}
          error={errors.restSlots}
          onChange={(restSlots) => change({ restSlots })}
        />
        <NumberField
          label={t('organize-policies:ways.walk')}
          hint={t('organize-policies:ways.walkHint')}
          most={60}
          value={draft.walkMinutes}
          error={errors.walkMinutes}
          onChange={(walkMinutes) => change({ walkMinutes })}
        />
        {ways.map(({ from, to, key }) => (
          <NumberField
            key={key}
            label={t('organize-policies:ways.between', { from, to })}
            most={60}
            value={draft.walks[key] ?? ''}
            onChange={(minutes) => change({ walks: { ...draft.walks, [key]: minutes } })}
          />
        ))}
      </div>
    </Section>
  );
}
