import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../../shared/events/event.js';
import { Button } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { ReportItem } from './report-item.js';
import { useReports } from './reports.js';

const states = ['open', 'resolved'] as const;
type State = (typeof states)[number];

/** What attendees have reported about each other, what is open first. */
export function ReportsScreen() {
  const { t } = useTranslation('organize-reports');
  const { eventId } = useParams({ from: '/organize/$eventId/reports' });
  const event = useEvent(eventId);
  const [state, setState] = useState<State>('open');
  return (
    <Page title={t('organize-reports:title')} eyebrow={event.data?.name}>
      <p className="max-w-[36rem] text-soft">{t('organize-reports:intro')}</p>
      <ChipRow label={t('organize-reports:which')}>
        {states.map((each) => (
          <Chip key={each} isOn={each === state} onPress={() => setState(each)}>
            {t(`organize-reports:${each}`)}
          </Chip>
        ))}
      </ChipRow>
      <Reports key={state} eventId={eventId} zone={event.data?.timeZone} state={state} />
    </Page>
  );
}

function Reports({ eventId, zone, state }: { eventId: string; zone: string | undefined; state: State }) {
  const { t } = useTranslation('organize-reports');
  const reports = useReports(eventId, state);
  if (!reports.items) {
    if (!reports.error) return <Loading />;
    return <ErrorState error={reports.error} onRetry={() => void reports.refetch()} isRetrying={reports.isFetching} />;
  }
  if (reports.items.length === 0) return <EmptyState title={t(`organize-reports:none.${state}`)} />;
  return (
    <>
      <div className="flex flex-col gap-6">
        {reports.items.map((report) => (
          <ReportItem key={report.id} eventId={eventId} zone={zone} report={report} />
        ))}
      </div>
      {reports.hasNextPage ? (
        <Button
          variant="quiet"
          size="small"
          isBusy={reports.isFetchingNextPage}
          onClick={() => void reports.fetchNextPage()}
        >
          {t('organize-reports:more')}
        </Button>
      ) : null}
    </>
  );
}
