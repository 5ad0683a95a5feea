import { useTranslation } from 'react-i18next';
import { BackLink } from '../../shared/ui/back-link.js';
import { Page } from '../../shared/ui/page.js';
import { ConnectedDevices } from './connected-devices.js';
import { NewDevice } from './new-device.js';

/** Contacts and meetings in the phone's own address book and calendar: setting a device up, and ending its access. */
export function PhoneSetupScreen() {
  const { t } = useTranslation('phone-setup');
  return (
    <Page title={t('phone-setup:title')} back={<BackLink to="/settings">{t('phone-setup:back')}</BackLink>}>
      <div className="flex flex-col gap-10">
        <p className="max-w-[34rem] text-soft">{t('phone-setup:intro')}</p>
        <NewDevice />
        <ConnectedDevices />
      </div>
    </Page>
  );
}
