import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { addressed, type Texts } from './formal.js';
import { languages, type Address, type Language } from './languages.js';

const files = import.meta.glob<Texts>('../../locales/{de,en}/*.json', { import: 'default' });
const raw = new Map<string, Texts>();
let address: Address = 'du';

async function read(language: string, namespace: string): Promise<Texts> {
  const file = `../../locales/${language}/${namespace}.json`;
  const load = files[file];
  if (!load) throw new Error(`No locale file ${language}/${namespace}.json`);
  const texts = await load();
  raw.set(`${language}:${namespace}`, texts);
  return addressed(texts, address === 'sie');
}

/** The one i18next instance; screens use `useTranslation`, code outside React uses this. */
export const texts: i18n = i18next.createInstance();

/** Loads the texts of the shell in one language and starts i18next; other namespaces follow with their screens. */
export async function startTexts(language: Language): Promise<void> {
  await texts
    .use({ type: 'backend' as const, read })
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: languages,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    });
  document.documentElement.lang = language;
}

/** Loads namespaces in the current language, so that a screen opens with its words; for a route's `loader`. */
export async function loadTexts(...namespaces: string[]): Promise<void> {
  await texts.loadNamespaces(namespaces);
}

/** Changes the language of every screen, once its words are here. */
export async function speak(language: Language): Promise<void> {
  await texts.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Changes how German speaks to the reader, on every screen at once. */
export async function addressAs(next: Address): Promise<void> {
  if (next === address) return;
  address = next;
  for (const [key, value] of raw) {
    const [language, namespace] = key.split(':') as [string, string];
    texts.removeResourceBundle(language, namespace);
    texts.addResourceBundle(language, namespace, addressed(value, next === 'sie'));
  }
  await texts.changeLanguage(texts.language);
}
