import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { store, stored } from '../shared/settings/stored.js';
import { Button, ButtonRow } from '../shared/ui/button.js';

/** What Chromium offers before it lets a page be installed. */
interface InstallEvent extends Event {
  prompt: () => Promise<void>;
}

const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;
const isApplePhone = (): boolean => /iPhone|iPad/.test(navigator.userAgent);

/** Offers to put the product on the home screen: a button where the browser has one, a sentence on Apple's phones. */
export function InstallHint() {
  const { t } = useTranslation();
  const [offer, setOffer] = useState<InstallEvent | null>(null);
  const [isGone, setGone] = useState(() => isInstalled() || stored('install') === 'no');

  useEffect(() => {
    const keep = (event: Event): void => {
      event.preventDefault();
      setOffer(event as InstallEvent);
    };
    addEventListener('beforeinstallprompt', keep);
    return () => removeEventListener('beforeinstallprompt', keep);
  }, []);

  function refuse(): void {
    store('install', 'no');
    setGone(true);
  }

  if (isGone || (!offer && !isApplePhone())) return null;
  return (
    <section className="border-y border-line py-4">
      <h2 className="text-name">{t('common:install.title')}</h2>
      <p className="mt-1 mb-3 text-soft">{offer ? t('common:install.why') : t('common:install.apple')}</p>
      <ButtonRow>
        {offer ? (
          <Button size="small" onClick={() => void offer.prompt().then(() => setGone(true))}>
            {t('common:install.do')}
          </Button>
        ) : null}
        <Button size="small" variant="quiet" onClick={refuse}>
          {t('common:install.no')}
        </Button>
      </ButtonRow>
    </section>
  );
}
