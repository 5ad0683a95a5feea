import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Section } from '../../shared/ui/list-row.js';

/** The own card as a PDF: to hand out, or to wear. */
export function PrintedCard() {
  const { t } = useTranslation('cards');
  return (
    <Section title={t('cards:print.title')} intro={t('cards:print.text')}>
      <ButtonRow>
        {(['card', 'badge'] as const).map((paper) => (
          <Button key={paper} asChild variant="quiet" size="small">
            <a href={`/api/card/print?paper=${paper}`} download={`${paper}.pdf`}>
              {t(`cards:print.${paper}`)}
            </a>
          </Button>
        ))}
      </ButtonRow>
    </Section>
  );
}
