import { LOCALES, type AddressForm, type Locale } from '#libs/contracts';

/** The languages every text exists in. */
export const languages = LOCALES;

/** One of the languages every text exists in. */
export type Language = Locale;

/** How German texts speak to the reader; English has one form. */
export type Address = AddressForm;

/** The BCP 47 tag that dates, numbers and sorting use for a language. */
export const localeOf: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
