/** The languages every text exists in. */
export const languages = ['de', 'en'] as const;

/** One of the languages every text exists in. */
export type Language = (typeof languages)[number];

/** How German texts speak to the reader; English has one form. */
export type Address = 'du' | 'sie';

/** The BCP 47 tag that dates, numbers and sorting use for a language. */
export const localeOf: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
