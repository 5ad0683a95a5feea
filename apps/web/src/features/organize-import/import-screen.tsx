import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../../shared/events/event.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { useImport, type AttendeeImport } from './attendee-import.js';
import { CheckStep } from './check-step.js';
import { ColumnsStep } from './columns-step.js';
import { ImportSteps } from './import-steps.js';
import { Outcome } from './outcome.js';
import { Running } from './running.js';

type Stage = 'columns' | 'check' | 'running' | 'done';
const indexes: Record<Stage, number> = { columns: 1, check: 2, running: 3, done: 3 };

/** One import, wherever it stands. */
export function ImportScreen() {
  const { t } = useTranslation('organize-import');
  const { eventId, importId } = useParams({ from: '/organize/$eventId/people/import/$importId' });
  const event = useEvent(eventId);
  const found = useImport(eventId, importId);
  const stage = useStage(found.data);
  const navigate = useNavigate({ from: '/organize/$eventId/people/import/$importId' });
  const goTo = (next: 'columns' | 'check'): void =>
    void navigate({ search: next === 'check' ? { step: 'check' } : {} });
  const onStep = (index: number): void => {
    if (index === 0) void navigate({ to: '/organize/$eventId/people/import', params: { eventId } });
    else goTo(index === 1 ? 'columns' : 'check');
  };
  const isOpen = found.data?.state === 'open';
  return (
    <Page
      width={stage === 'check' ? 'wide' : 'text'}
      title={t(`organize-import:stage.${stage}`)}
      back={
        <BackLink to="/organize/$eventId/people" params={{ eventId }}>
          {t('organize-import:people')}
        </BackLink>
      }
      eyebrow={event.data?.name}
    >
      <ImportSteps current={indexes[stage]} {...(isOpen ? { onStep } : {})} />
      {found.isPending ? <Loading /> : null}
      {found.isError && !found.data ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} isRetrying={found.isFetching} />
      ) : null}
      {found.data ? <Step found={found.data} {...{ stage, eventId, goTo }} /> : null}
    </Page>
  );
}

function useStage(found: AttendeeImport | undefined): Stage {
  const { step } = useSearch({ from: '/organize/$eventId/people/import/$importId' });
  if (found?.state === 'running') return 'running';
  if (found?.state === 'done' || found?.state === 'failed') return 'done';
  return step ?? 'columns';
}

interface StepProps {
  found: AttendeeImport;
  stage: Stage;
  eventId: string;
  goTo: (stage: 'columns' | 'check') => void;
}

function Step({ found, stage, eventId, goTo }: StepProps) {
  if (stage === 'columns') return <ColumnsStep {...{ found, eventId }} onNext={() => goTo('check')} />;
  if (stage === 'check') return <CheckStep {...{ found, eventId }} onBack={() => goTo('columns')} />;
  if (stage === 'running') return <Running found={found} />;
  return <Outcome {...{ found, eventId }} />;
}
