import { useTranslation } from 'react-i18next';
import { useSettings } from '../../shared/settings/settings.js';
import { Choice } from '../../shared/ui/choice.js';

/** Light or dark, on this device. */
export function Appearance() {
  const { t } = useTranslation('settings');
  const { theme, setTheme } = useSettings();
  return (
    <section>
      <h2 className="mb-3 text-section">{t('settings:look')}</h2>
      <Choice
        label={t('settings:theme')}
        value={theme}
        onChange={setTheme}
        options={[
          { value: 'system', label: t('settings:themes.system') },
          { value: 'light', label: t('settings:themes.light') },
          { value: 'dark', label: t('settings:themes.dark') },
        ]}
      />
    </section>
  );
}
