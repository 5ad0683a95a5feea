import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { openExchangesQuery } from '../../shared/card/card.js';
import { sayEnd } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { Circles } from '../../shared/ui/circles.js';
import { Face } from '../../shared/ui/face.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';

/** Exchanges that wait for the other's answer. Those that wait for the reader's own stand above every screen. */
export function WaitingExchanges() {
  const { t } = useTranslation('cards');
  const { data } = useQuery(openExchangesQuery);
  const clock = useClock();
  const now = useNow(60);
  const waiting = data?.items.filter(({ iShowed }) => !iShowed) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section title={t('cards:waiting.title')}>
      <List>
        {waiting.map((exchange) => (
          <ListRow
            key={exchange.id}
            lead={<Face name={exchange.other.name} size="small" />}
            detail={
              <span className="flex items-center gap-2">
                <Circles state="touching" filled="you" size={14} />
                {t('cards:waiting.until', { time: sayEnd(exchange.endsAt, clock, now) })}
              </span>
            }
            action={
              <Button asChild size="small" variant="quiet">
                <Link to="/exchanges/$exchangeId" params={{ exchangeId: exchange.id }}>
                  {t('cards:waiting.look')}
                </Link>
              </Button>
            }
          >
            {exchange.other.name}
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
