import { useTranslation } from 'react-i18next';
import { CopyLines } from '../../shared/card/copy-lines.js';
import { sayDays } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { Face } from '../../shared/ui/face.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { usePastShares } from './shares.js';

/** What was taken back and is still with somebody: said, because nobody can fetch it. */
export function PastShares() {
  const { t } = useTranslation('shares');
  const clock = useClock();
  const { items, hasNextPage, isFetchingNextPage, fetchNextPage } = usePastShares();
  if (!items || items.length === 0) return null;
  return (
    <Section title={t('shares:past.title')} intro={t('shares:past.intro')}>
      <List>
        {items.map((share) => (
          <ListRow
            key={share.id}
            lead={<Face name={share.holderName} size="small" />}
            detail={<CopyLines copies={share.copies} hasEnded />}
          >
            {share.holderName}
            <span className="block text-small text-soft">
              {t('shares:past.ended', { day: sayDays(share.endedAt, share.endedAt, clock) })}
            </span>
          </ListRow>
        ))}
      </List>
      {hasNextPage ? (
        <Button variant="quiet" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('shares:more')}
        </Button>
      ) : null}
    </Section>
  );
}
