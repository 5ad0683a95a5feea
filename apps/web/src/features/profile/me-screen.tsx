import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { meQuery, type Me } from '../../shared/attending/me.js';
import { useAttendance } from '../../shared/session/session.js';
import { WayBack } from '../../shared/ui/back-link.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { StickyBar } from '../../shared/ui/sticky-bar.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { changesOf, useWriting, type PartProps } from './draft.js';
import { ExpertisePart } from './expertise-part.js';
import { useJoining } from './join.js';
import { useKeepProfile } from './keep-profile.js';
import { PastePart } from './paste-part.js';
import { TermsPart } from './terms-part.js';
import { AboutPart, IntentsPart, LanguagesPart, PersonPart, RequestsPart } from './parts.js';

/** The own profile at an event. */
export function MeScreen() {
  const { t } = useTranslation('profile');
  const { eventId } = useParams({ from: '/attendee/e/$eventId/me' });
  const { data: me, error, refetch, isFetching } = useQuery(meQuery(eventId));
  const event = useAttendance(eventId)?.eventName;
  if (me) return <Editor key={me.id} me={me} event={event ?? ''} />;
  return (
    <Page title={t('profile:me.title')} back={<WayBack to="/events" />} eyebrow={event}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />}
    </Page>
  );
}

function Editor({ me, event }: { me: Me; event: string }) {
  const { t } = useTranslation('profile');
  const [draft, write, forget] = useWriting(me);
  const keep = useKeepProfile(me.eventId);
  const changes = changesOf(me, draft);
  const isChanged = Object.keys(changes).length > 0;
  const errors = keep.error ? toProblem(keep.error).byField : {};
  const part: PartProps = {
    draft,
    errors,
    onChange: (change) => {
      keep.reset();
      write(change);
    },
  };
  const save = (): void => keep.mutate(changes, { onSuccess: forget });
  return (
    <Page title={t('profile:me.title')} back={<WayBack to="/events" />} eyebrow={event}>
      <p className="max-w-[34rem] text-soft">{t('profile:me.intro')}</p>
      <PastePart {...part} />
      <ExpertisePart side="offers" {...part} />
      <ExpertisePart side="seeks" {...part} />
      <PersonParts {...part} />
      <TermsPart me={me} />
      <StickyBar>
        {keep.error ? <Refusal error={keep.error} /> : null}
        {keep.isSuccess && !isChanged ? <Notice tone="agreed">{t('profile:me.saved')}</Notice> : null}
        <ButtonRow>
          <Button isBusy={keep.isPending} disabled={!isChanged} onClick={save}>
            {t('profile:me.save')}
          </Button>
          <Button asChild variant="quiet">
            <Link to="/e/$eventId/people/$attendeeId" params={{ eventId: me.eventId, attendeeId: me.id }}>
              {t('profile:me.asOthers')}
            </Link>
          </Button>
        </ButtonRow>
      </StickyBar>
      <Leave eventId={me.eventId} event={event} />
    </Page>
  );
}

function PersonParts(part: PartProps) {
  const { t } = useTranslation('profile');
  return (
    <Section title={t('profile:me.person')}>
      <div className="flex flex-col gap-6 pt-2">
        <PersonPart {...part} />
        <LanguagesPart {...part} />
        <IntentsPart {...part} />
        <AboutPart {...part} />
        <RequestsPart {...part} />
      </div>
    </Section>
  );
}

function Leave({ eventId, event }: { eventId: string; event: string }) {
  const { t } = useTranslation('profile');
  const [isOpen, setOpen] = useState(false);
  const leave = useJoining(eventId);
  const navigate = useNavigate();
  return (
    <Section title={t('profile:leave.title')} intro={t('profile:leave.text')}>
      <Button variant="danger" size="small" onClick={() => setOpen(true)}>
        {t('profile:leave.do')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('profile:leave.sure', { event })}
        actions={
          <>
            <Button
              variant="danger"
              isBusy={leave.isPending}
              onClick={() => leave.mutate('leave', { onSuccess: () => void navigate({ to: '/events' }) })}
            >
              {t('profile:leave.do')}
            </Button>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {t('profile:leave.stay')}
            </Button>
          </>
        }
      >
        <p>{t('profile:leave.consequences')}</p>
        {leave.error ? (
          <div className="mt-3">
            <Refusal error={leave.error} />
          </div>
        ) : null}
      </Dialog>
    </Section>
  );
}
