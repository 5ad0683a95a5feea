import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../shared/i18n/languages.js';
import { useSession } from '../../shared/session/session.js';
import { useSettings } from '../../shared/settings/settings.js';
import { zonePlace } from '../../shared/time/say.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Select } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useChangeAccount } from './change-account.js';

const names = { de: 'Deutsch', en: 'English' } as const;

/** The language of screens and mails, and the clock that the reader lives by. */
export function LanguageAndTime() {
  const { t } = useTranslation('settings');
  const { account } = useSession();
  const { language, setLanguage } = useSettings();
  const change = useChangeAccount();
  const zones = useZones(account.timeZone);
  return (
    <Section title={t('settings:language')} intro={t('settings:languageHint')}>
      <div className="flex max-w-[26rem] flex-col gap-6">
        <ChipRow label={t('settings:language')}>
          {languages.map((each) => (
            <Chip
              key={each}
              isOn={each === language}
              onPress={() => {
                setLanguage(each);
                change.mutate({ locale: each });
              }}
            >
              <span lang={each}>{names[each]}</span>
            </Chip>
          ))}
        </ChipRow>
        <Select
          label={t('settings:timeZone')}
          hint={t('settings:timeZoneHint')}
          value={change.variables?.timeZone ?? account.timeZone}
          onChange={(event) => change.mutate({ timeZone: event.target.value })}
        >
          {zones.map(([region, places]) => (
            <optgroup key={region} label={region}>
              {places.map((zone) => (
                <option key={zone} value={zone}>
                  {zonePlace(zone)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        {change.error ? <Refusal error={change.error} /> : null}
      </div>
    </Section>
  );
}

/** The zones the browser knows, by region; the present one is always among them. */
function useZones(present: string): [string, string[]][] {
  return useMemo(() => {
    const regions = new Map<string, string[]>();
    for (const zone of [...new Set([...Intl.supportedValuesOf('timeZone'), present])].toSorted()) {
      const region = zone.split('/', 1)[0] ?? zone;
      regions.set(region, [...(regions.get(region) ?? []), zone]);
    }
    return [...regions];
  }, [present]);
}
