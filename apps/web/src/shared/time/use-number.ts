import { localeOf } from '../i18n/languages.js';
import { useSettings } from '../settings/settings.js';

/** Says whole numbers as the reader's language does: 5.000 or 5,000. */
export function useNumber(): (value: number) => string {
  const { language } = useSettings();
  return (value) => value.toLocaleString(localeOf[language]);
}
