import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { meQuery, type Me } from '../../shared/attending/me.js';
import { useAttendance } from '../../shared/session/session.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { Steps } from '../../shared/ui/steps.js';
import { changesOf, draftOf, type Draft, type PartProps } from './draft.js';
import { ExpertisePart } from './expertise-part.js';
import { useJoining } from './join.js';
import { useKeepProfile } from './keep-profile.js';
import { AboutPart, IntentsPart, LanguagesPart, PersonPart } from './parts.js';
import { Rules } from './rules.js';

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

const steps = ['rules', 'person', 'offers', 'seeks', 'more'] as const;

function JoinSteps({ me, onStart }: { me: Me; onStart: () => void }) {
  const { t } = useTranslation('profile');
  const navigate = useNavigate();
  const attendance = useAttendance(me.eventId);
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useState<Draft>(() => draftOf(me));
  const keep = useKeepProfile(me.eventId);
  const join = useJoining(me.eventId);
  const step = steps[at] ?? 'rules';
  const isLast = at === steps.length - 1;
  const problem = keep.error ?? join.error;

  function go(next: number): void {
    keep.reset();
    setAt(next);
    scrollTo({ top: 0 });
  }

  async function forward(): Promise<void> {
    onStart();
    try {
      if (at > 0) {
        const kept = await keep.mutateAsync(changesOf(me, draft));
        if (kept) setDraft(draftOf(kept));
      }
      if (!isLast) return go(at + 1);
      await join.mutateAsync('join');
      await navigate({ to: '/e/$eventId/people', params: { eventId: me.eventId } });
    } catch {
      // What went wrong stands above the buttons; what was written stays.
    }
  }

  const part: PartProps = {
    draft,
    errors: problem ? toProblem(problem).byField : {},
    onChange: (change) => setDraft((now) => ({ ...now, ...change })),
  };
  const isNameless = step === 'person' && (draft.givenName.trim() === '' || draft.familyName.trim() === '');
  return (
    <Page title={t(`profile:join.${step}.title`)} eyebrow={attendance?.eventName}>
      <Steps steps={steps.map((each) => t(`profile:join.${each}.name`))} current={at} onStep={go} />
      <StepParts step={step} part={part} organization={attendance?.organizationName ?? ''} />
      {problem ? <Refusal error={problem} /> : null}
      <ButtonRow>
        <Button isBusy={keep.isPending || join.isPending} disabled={isNameless} onClick={() => void forward()}>
          {t(isLast ? 'profile:join.do' : at === 0 ? 'profile:join.agree' : 'profile:join.next')}
        </Button>
        {at > 0 ? <Back onPress={() => go(at - 1)} /> : null}
      </ButtonRow>
    </Page>
  );
}

function StepParts({
  step,
  part,
  organization,
}: {
  step: (typeof steps)[number];
  part: PartProps;
  organization: string;
}) {
  if (step === 'rules') return <Rules organization={organization} />;
  if (step === 'offers' || step === 'seeks') return <ExpertisePart key={step} side={step} {...part} />;
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
