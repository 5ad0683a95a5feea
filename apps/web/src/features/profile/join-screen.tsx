import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery, type Me } from '../../shared/attending/me.js';
import { useAttendance } from '../../shared/session/session.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { Steps } from '../../shared/ui/steps.js';
import type { PartProps } from './draft.js';
import { ExpertisePart } from './expertise-part.js';
import { PastePart } from './paste-part.js';
import { AboutPart, IntentsPart, LanguagesPart, PersonPart } from './parts.js';
import { joinSteps, type JoinStep } from './routes.js';
import { Rules } from './rules.js';
import { useJoinSteps } from './use-join-steps.js';

/** Joining an event: its rules first, then short steps; each is kept as soon as it is left. */
export function JoinScreen() {
  const { t } = useTranslation('profile');
  const { eventId } = useParams({ from: '/plain/e/$eventId/join' });
  const { data: me, error, refetch, isFetching } = useQuery(meQuery(eventId));
  const attendance = useAttendance(eventId);
  const [isStarted, setStarted] = useState(false);
  if (attendance?.state === 'joined' && !isStarted)
    return <Navigate to="/e/$eventId/now" params={{ eventId }} replace />;
  if (me) return <JoinSteps me={me} onStart={() => setStarted(true)} />;
  return (
    <Page title={t('profile:join.title', { event: attendance?.eventName ?? '' })}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />}
    </Page>
  );
}

function JoinSteps({ me, onStart }: { me: Me; onStart: () => void }) {
  const { t } = useTranslation('profile');
  const attendance = useAttendance(me.eventId);
  const { at, step, goTo, forward, part, problem, isBusy } = useJoinSteps(me, onStart);
  const form = useRef<HTMLFormElement>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    void forward().then(
      (isMissing) => isMissing && form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(),
    );
  }

  return (
    <Page title={t(`profile:join.${step}.title`)} eyebrow={attendance?.eventName}>
      <Steps steps={joinSteps.map((each) => t(`profile:join.${each}.name`))} current={at} onStep={goTo} />
      <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-6">
        <StepParts step={step} part={part} organization={attendance?.organizationName ?? ''} />
        {problem ? <Refusal error={problem} /> : null}
        <ButtonRow>
          <Button type="submit" isBusy={isBusy}>
            {t(at === joinSteps.length - 1 ? 'profile:join.do' : at === 0 ? 'profile:join.agree' : 'profile:join.next')}
          </Button>
          {at > 0 ? <Back onPress={() => goTo(at - 1)} /> : null}
        </ButtonRow>
      </form>
    </Page>
  );
}

function StepParts({ step, part, organization }: { step: JoinStep; part: PartProps; organization: string }) {
  if (step === 'rules') return <Rules organization={organization} />;
  if (step === 'offers' || step === 'seeks') {
    return (
      <>
        <PastePart {...part} />
        <ExpertisePart key={step} side={step} {...part} />
      </>
    );
  }
  if (step === 'person') {
    return (
      <>
        <PersonPart {...part} />
        <LanguagesPart {...part} />
      </>
    );
  }
  return (
    <>
      <IntentsPart {...part} />
      <AboutPart {...part} />
    </>
  );
}

function Back({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation('profile');
  return (
    <Button variant="quiet" onClick={onPress}>
      {t('profile:join.back')}
    </Button>
  );
}
