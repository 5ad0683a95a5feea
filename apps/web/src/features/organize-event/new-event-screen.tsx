import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayManage, useEvent, type Event } from '../../shared/events/event.js';
import { useSession } from '../../shared/session/session.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { Steps } from '../../shared/ui/steps.js';
import { EventForm } from './event-form.js';
import { PlacesEditor } from './places-editor.js';
import { usePlaces } from './places.js';
import { wizardSteps, type WizardSearch, type WizardStep } from './routes.js';
import { TimesEditor } from './times-editor.js';

/** From nothing to an event that people can be invited to. Every step is saved on its own: one can stop anywhere. */
export function NewEventScreen() {
  const { t } = useTranslation('organize-event');
  const search = useSearch({ from: '/organize/new' });
  const organization = useOrganization(search.organization);
  const step: WizardStep = search.event ? (search.step ?? 'event') : 'event';
  const goTo = useStep(search);
  return (
    <Page
      title={t(`organize-event:wizard.title.${step}`)}
      back={<BackLink to="/organize">{t('common:nav.events')}</BackLink>}
      eyebrow={organization?.name}
    >
      <Steps
        steps={wizardSteps.map((each) => t(`organize-event:wizard.step.${each}`))}
        current={wizardSteps.indexOf(step)}
        onStep={(index) => goTo(wizardSteps[index] ?? 'event')}
      />
      <p className="-mb-1 max-w-[36rem] text-soft">{t(`organize-event:wizard.intro.${step}`)}</p>
      {organization ? (
        <Step key={step} {...{ step, search }} organizationId={organization.id} goTo={goTo} />
      ) : (
        <EmptyState title={t('organize-event:wizard.nobody')} />
      )}
    </Page>
  );
}

/** The one in the address, else the first where the reader may make events. */
function useOrganization(id: string | undefined) {
  const mine = useSession().organizations.filter(({ role, isAccepted }) => isAccepted && mayManage(role));
  return id ? mine.find((organization) => organization.id === id) : mine[0];
}

type GoTo = (step: WizardStep) => void;

function useStep(search: WizardSearch): GoTo {
  const navigate = useNavigate();
  return (step) => void navigate({ to: '/organize/new', search: { ...search, step } });
}

/** The event that was made takes the place of the empty form, so that going back changes it instead of making another. */
function useMade(search: WizardSearch): (event: Event) => Promise<void> {
  const navigate = useNavigate();
  return async ({ id }) => {
    const made = { ...search, event: id };
    await navigate({ to: '/organize/new', search: { ...made, step: 'event' }, replace: true });
    await navigate({ to: '/organize/new', search: { ...made, step: 'places' } });
  };
}

interface StepProps {
  step: WizardStep;
  search: WizardSearch;
  organizationId: string;
  goTo: GoTo;
}

function Step({ step, search, organizationId, goTo }: StepProps) {
  const { t } = useTranslation('organize-event');
  const made = useMade(search);
  if (!search.event) {
    return (
      <EventForm
        organizationId={organizationId}
        submit={t('organize-event:wizard.create')}
        onSaved={(event) => void made(event)}
      />
    );
  }
  return <EventStep {...{ step, organizationId, goTo }} eventId={search.event} />;
}

function EventStep({ step, eventId, goTo }: Omit<StepProps, 'search'> & { eventId: string }) {
  const { t } = useTranslation('organize-event');
  const event = useEvent(eventId);
  const navigate = useNavigate();
  const finish = (): void => void navigate({ to: '/organize/$eventId/setup', params: { eventId } });
  if (event.isPending) return <Loading />;
  if (!event.data) {
    return <ErrorState error={event.error} onRetry={() => void event.refetch()} isRetrying={event.isFetching} />;
  }
  if (step === 'event') {
    return (
      <EventForm
        organizationId={event.data.organizationId}
        event={event.data}
        submit={t('organize-event:wizard.next')}
        onSaved={() => goTo('places')}
      />
    );
  }
  if (step === 'places') return <PlacesStep event={event.data} goTo={goTo} />;
  return (
    <TimesEditor event={event.data} submit={t('organize-event:wizard.finish')} onSaved={finish}>
      <Button variant="quiet" onClick={() => goTo('places')}>
        {t('organize-event:wizard.back')}
      </Button>
    </TimesEditor>
  );
}

function PlacesStep({ event, goTo }: { event: Event; goTo: GoTo }) {
  const { t } = useTranslation('organize-event');
  const hasPlaces = (usePlaces(event.id).data?.length ?? 0) > 0;
  return (
    <>
      <PlacesEditor event={event} mayChange />
      <div className="border-t border-line pt-5">
        <ButtonRow>
          <Button variant={hasPlaces ? 'primary' : 'quiet'} onClick={() => goTo('times')}>
            {hasPlaces ? t('organize-event:wizard.next') : t('organize-event:wizard.later')}
          </Button>
          <Button variant="quiet" onClick={() => goTo('event')}>
            {t('organize-event:wizard.back')}
          </Button>
        </ButtonRow>
      </div>
    </>
  );
}
