import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/languages.js';
import { useSettings } from '../settings/settings.js';
import { usePersonValue } from './person.js';
import { namedOf } from './request.js';
import type { MeetingRequest } from './types.js';

/** How many are named before the rest is counted. */
const most = 2;

/** Gives names as a sentence takes them: "Ana and Ben", "Ana, Ben and 2 more". */
export function useNames(): (names: readonly string[]) => string {
  const { t } = useTranslation('event');
  const { language } = useSettings();
  return (names) => {
    const rest = names.length - most;
    const said = rest > 0 ? [...names.slice(0, most), t('event:andMore', { count: rest })] : names;
    return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(said);
  };
}

/** Gives whom a request is with, by name: one person, or all that were asked together. */
export function useRequestName(): (request: MeetingRequest, meId?: string) => string {
  const toValue = usePersonValue();
  const say = useNames();
  return (request, meId) => say(namedOf(request, meId).map((person) => toValue(person).name));
}
