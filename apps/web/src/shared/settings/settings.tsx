import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { addressAs, speak, texts } from '../i18n/i18n.js';
import type { Address, Language } from '../i18n/languages.js';
import { store, stored } from './stored.js';

/** Light or dark as the system says, or one of them always. */
export type Theme = 'system' | 'light' | 'dark';

/** What the reader chose about how the product speaks and looks. */
export interface Settings {
  language: Language;
  address: Address;
  theme: Theme;
  setLanguage: (language: Language) => void;
  setAddress: (address: Address) => void;
  setTheme: (theme: Theme) => void;
}

const Context = createContext<Settings | null>(null);

/** Holds language, form of address and theme; keeps language and theme on the device. */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(texts.language as Language);
  const [address, setAddress] = useState<Address>('du');
  const [theme, setTheme] = useState<Theme>(() => readTheme());

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  const value = useMemo<Settings>(
    () => ({
      language,
      address,
      theme,
      setLanguage: (next) => {
        store('language', next);
        void speak(next).then(() => setLanguage(next));
      },
      setAddress: (next) => {
        void addressAs(next).then(() => setAddress(next));
      },
      setTheme: (next) => {
        store('theme', next === 'system' ? null : next);
        setTheme(next);
      },
    }),
    [language, address, theme],
  );
  return <Context value={value}>{children}</Context>;
}

function readTheme(): Theme {
  const theme = stored('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** The reader's settings. An event's screens call `setAddress` with the form its organizer chose. */
export function useSettings(): Settings {
  const settings = useContext(Context);
  if (!settings) throw new Error('useSettings needs a SettingsProvider above it');
  return settings;
}
