import { languages } from '../../shared/i18n/languages.js';
import { useSettings } from '../../shared/settings/settings.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { useTranslation } from 'react-i18next';

const names = { de: 'Deutsch', en: 'English' } as const;

/** Each language in its own words: for somebody who cannot read the present one. */
export function LanguageChoice() {
  const { t } = useTranslation('sign-in');
  const { language, setLanguage } = useSettings();
  return (
    <ChipRow label={t('sign-in:language')}>
      {languages.map((each) => (
        <Chip key={each} isOn={each === language} onPress={() => setLanguage(each)}>
          <span lang={each}>{names[each]}</span>
        </Chip>
      ))}
    </ChipRow>
  );
}
