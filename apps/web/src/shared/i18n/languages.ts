import { LOCALES, type AddressForm, type Locale } from '#libs/contracts';

/** The languages every text exists in. */
export const languages = LOCALES;

/** One of the languages every text exists in. */
export type Language = Locale;

/** How German texts speak to the reader; English has one form. */
export type Address = AddressForm;

/** The BCP 47 tag that dates, numbers and sorting use for a language. */
export const localeOf: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** The language to begin with: the stored choice, else the first of the browser's that exists, else German. */
export function firstLanguage(stored: string | null, wanted: readonly string[]): Language {
  const known = (tag: string | null): Language | undefined => languages.find((language) => tag?.startsWith(language));
  return known(stored) ?? wanted.map(known).find(Boolean) ?? 'de';
}
