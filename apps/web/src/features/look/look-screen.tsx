import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/ui/page.js';

/** Shows every component in every state, in both schemes and languages. */
export function LookScreen() {
  const { t } = useTranslation('look');
  return (
    <Page title={t('look:title')}>
      <p>{t('look:intro')}</p>
    </Page>
  );
}
