import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { attendeesKey, eventKey } from '../../shared/events/event.js';
import { useNumber } from '../../shared/time/use-number.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Figures } from '../../shared/ui/table.js';
import type { AttendeeImport } from './attendee-import.js';
import { BadRows } from './bad-rows.js';

/** What the import did, and what comes next. */
export function Outcome({ found, eventId }: { found: AttendeeImport; eventId: string }) {
  const { t } = useTranslation('organize-import');
  const number = useNumber();
  const client = useQueryClient();
  useEffect(() => {
    void client.invalidateQueries({ queryKey: eventKey(eventId) });
    void client.invalidateQueries({ queryKey: attendeesKey(eventId) });
  }, [client, eventId]);
  const { outcome } = found;
  return (
    <>
      {outcome ? (
        <>
          <Notice tone="agreed">
            {t('organize-import:outcome.done', { count: outcome.new, number: number(outcome.new) })}
          </Notice>
          <Figures
            figures={(['new', 'changed', 'same', 'bad'] as const).map((kind) => ({
              id: kind,
              value: number(outcome[kind]),
              label: t(`organize-import:did.${kind}`),
              needsYou: kind === 'bad' && outcome.bad > 0,
            }))}
          />
          <p className="max-w-[36rem] text-soft">{t('organize-import:outcome.again')}</p>
        </>
      ) : (
        <Notice tone="you" isUrgent>
          {t('organize-import:outcome.failed')}
        </Notice>
      )}
      <ButtonRow>
        {outcome ? (
          <Button asChild>
            <Link to="/organize/$eventId/people" params={{ eventId }}>
              {t('organize-import:outcome.people')}
            </Link>
          </Button>
        ) : null}
        <Button asChild variant={outcome ? 'quiet' : 'primary'}>
          <Link to="/organize/$eventId/people/import" params={{ eventId }}>
            {t('organize-import:outcome.another')}
          </Link>
        </Button>
      </ButtonRow>
      {outcome && outcome.bad > 0 ? <BadRows found={found} /> : null}
    </>
  );
}
