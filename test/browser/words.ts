import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createInstance, type Resource } from 'i18next';

/** A language of the product. */
export type Language = 'de' | 'en';

/** Gives what a screen says for a key, as `t` does inside the screens. */
export type Words = (key: string, values?: Record<string, unknown>) => string;

const locales = resolve(import.meta.dirname, '../../apps/web/src/locales');

const read = (language: Language): Resource[string] =>
  Object.fromEntries(
    readdirSync(resolve(locales, language)).map((file) => [
      basename(file, '.json'),
      JSON.parse(readFileSync(resolve(locales, language, file), 'utf8')),
    ]),
  );

/** The words of every screen in one language (German with du), so that a better wording breaks no test. Throws for a key without a text. */
export function wordsIn(language: Language): Words {
  const texts = createInstance();
  void texts.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: read(language) },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`No screen says ${key}`);
    },
  });
  return (key, values = {}) => texts.t(key, values);
}
