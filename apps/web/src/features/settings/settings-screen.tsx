import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WayBack } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { Section } from '../../shared/ui/list-row.js';
import { Page } from '../../shared/ui/page.js';
import { CalendarSection } from './calendar-section.js';
import { Devices } from './devices-section.js';
import { LanguageAndTime } from './language-and-time.js';
import { NameForm } from './name-form.js';
import { Appearance } from './appearance.js';
import { Talking } from './talking-section.js';

/** Everything about the reader's own account on one screen. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  return (
    <Page title={t('settings:title')} back={<WayBack to="/card" />}>
      <div className="flex flex-col gap-10">
        <NameForm />
        <LanguageAndTime />
        <Appearance />
        <Section title={t('settings:notifications')} intro={t('settings:notificationsHint')}>
          <Button asChild size="small" variant="quiet">
            <Link to="/settings/notifications">{t('settings:notifications')}</Link>
          </Button>
        </Section>
        <Section title={t('settings:phone')} intro={t('settings:phoneHint')}>
          <Button asChild size="small" variant="quiet">
            <Link to="/settings/phone">{t('settings:phoneOpen')}</Link>
          </Button>
        </Section>
        <CalendarSection />
        <Talking />
        <Devices />
      </div>
    </Page>
  );
}
