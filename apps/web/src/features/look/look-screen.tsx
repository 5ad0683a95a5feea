import { useTranslation } from 'react-i18next';
import { useSettings, type Theme } from '../../shared/settings/settings.js';
import { languages, type Address } from '../../shared/i18n/languages.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Page } from '../../shared/ui/page.js';
import { Boards } from './boards.js';
import { Controls } from './controls.js';
import { Frames } from './frames.js';
import { Foundations } from './foundations.js';
import { Meetings } from './meetings.js';
import { People } from './people.js';
import { States } from './states.js';

const themes: readonly { theme: Theme; key: string }[] = [
  { theme: 'system', key: 'look:theme.system' },
  { theme: 'light', key: 'look:theme.light' },
  { theme: 'dark', key: 'look:theme.dark' },
];
const forms: readonly { form: Address; key: string }[] = [
  { form: 'du', key: 'look:form.familiar' },
  { form: 'sie', key: 'look:form.formal' },
];

/** Shows every component in every state, in both schemes and languages. */
export function LookScreen() {
  const { t } = useTranslation('look');
  return (
    <Page width="wide" eyebrow={t('look:eyebrow')} title={t('look:title')}>
      <Switches />
      <Foundations />
      <Controls />
      <People />
      <Meetings />
      <Boards />
      <States />
      <Frames />
    </Page>
  );
}

function Switches() {
  const { t } = useTranslation('look');
  const { language, address, theme, setLanguage, setAddress, setTheme } = useSettings();
  return (
    <div className="flex flex-col gap-2 pb-4 desk:flex-row desk:flex-wrap desk:gap-8">
      <ChipRow label={t('look:language')}>
        {languages.map((each) => (
          <Chip key={each} isOn={each === language} onPress={() => setLanguage(each)}>
            <span lang={each}>{each === 'de' ? 'Deutsch' : 'English'}</span>
          </Chip>
        ))}
      </ChipRow>
      {language === 'de' ? (
        <ChipRow label={t('look:form.label')}>
          {forms.map(({ form, key }) => (
            <Chip key={form} isOn={form === address} onPress={() => setAddress(form)}>
              {t(key)}
            </Chip>
          ))}
        </ChipRow>
      ) : null}
      <ChipRow label={t('look:theme.label')}>
        {themes.map((each) => (
          <Chip key={each.theme} isOn={each.theme === theme} onPress={() => setTheme(each.theme)}>
            {t(each.key)}
          </Chip>
        ))}
      </ChipRow>
    </div>
  );
}
