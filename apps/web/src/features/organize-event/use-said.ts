import { useTranslation } from 'react-i18next';

/** Says what is missing by field, from the keys of the texts. */
export function useSaid(): (missing: Partial<Record<string, string>>) => Record<string, string> {
  const { t } = useTranslation('organize-event');
  return (missing) => Object.fromEntries(Object.entries(missing).map(([field, key]) => [field, t(key ?? '')]));
}
