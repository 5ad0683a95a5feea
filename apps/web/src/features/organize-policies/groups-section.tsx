import { useTranslation } from 'react-i18next';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Section } from '../../shared/ui/list-row.js';
import { type PolicyPart, ruleKey } from './draft.js';

/** Who may ask whom, by groups: for each group the groups it can ask. */
export function GroupsSection({ draft, change, policies }: PolicyPart) {
  const { t } = useTranslation('organize-policies');
  const names = policies.groups.map(({ name }) => name);
  const say = (name: string): string => name || t('organize-policies:groups.none');
  if (names.length < 2) return null;

  function toggle(from: string, to: string): void {
    const forbidden = new Set(draft.forbidden);
    if (!forbidden.delete(ruleKey(from, to))) forbidden.add(ruleKey(from, to));
    change({ forbidden });
  }

  return (
    <Section title={t('organize-policies:groups.title')} intro={t('organize-policies:groups.intro')}>
      {names.map((from) => (
        <div key={from} className="border-t border-line py-2.5">
          <p className="mb-1 font-semibold">{t('organize-policies:groups.asks', { group: say(from) })}</p>
          <ChipRow label={t('organize-policies:groups.asks', { group: say(from) })}>
            {names.map((to) => (
              <Chip key={to} isOn={!draft.forbidden.has(ruleKey(from, to))} onPress={() => toggle(from, to)}>
                {say(to)}
              </Chip>
            ))}
          </ChipRow>
        </div>
      ))}
    </Section>
  );
}
