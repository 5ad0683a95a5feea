import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CONTACT_FORMATS, type ContactFormat } from '#libs/contracts';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { List, ListRow } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';

const names: Record<ContactFormat, string> = {
  vcard3: 'vCard 3.0',
  vcard4: 'vCard 4.0',
  jcard: 'jCard',
  csv: 'CSV',
  json: 'JSON',
};

/** The whole address book as a file, in the format that the next program reads. */
export function ExportScreen() {
  const { t } = useTranslation('contacts');
  return (
    <Page title={t('contacts:export.title')} back={<BackLink to="/contacts">{t('contacts:back')}</BackLink>}>
      <p className="max-w-[34rem] text-soft">{t('contacts:export.intro')}</p>
      <List>
        {CONTACT_FORMATS.map((format) => (
          <ListRow
            key={format}
            detail={t(`contacts:export.for.${format}`)}
            action={
              <Button asChild size="small" variant="quiet">
                <a href={`/api/contact-exports?format=${format}`} download>
                  <Download aria-hidden className="size-4" strokeWidth={1.8} />
                  {t('contacts:export.load', { format: names[format] })}
                </a>
              </Button>
            }
          >
            {names[format]}
          </ListRow>
        ))}
      </List>
      <Notice>{t('contacts:export.copies')}</Notice>
    </Page>
  );
}
