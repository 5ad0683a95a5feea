import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { sessionQuery } from '../../shared/session/session.js';
import { useSettings } from '../../shared/settings/settings.js';
import { sayDays } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { CodeEntry } from './code-entry.js';
import { entryQuery, invitationQuery, useSendLink, type Invitation } from './invitation.js';
import { LanguageChoice } from './language-choice.js';
import { Refusal } from '../../shared/ui/refusal.js';

/** The door of an event: who invites to what, and the way in. */
export function InvitationScreen() {
  const { t } = useTranslation('sign-in');
  const token = useLocation({ select: ({ hash }) => hash });
  const { data, error, isPending, refetch, isFetching } = useQuery({
    ...invitationQuery(token),
    enabled: token !== '',
  });
  const { setAddress } = useSettings();
  useEffect(() => {
    if (data) setAddress(data.addressForm);
  }, [data, setAddress]);

  // Who is signed in may not be known yet: a page that was left at once has kept nothing.
  const asked = useQuery({ ...sessionQuery, enabled: ({ state }) => state.data === undefined });
  const session = asked.data;
  const entry = useQuery({ ...entryQuery(token), enabled: data !== undefined && session !== undefined });
  const isAsking = asked.isLoading || entry.isLoading;
  const eventId = entry.data?.eventId;

  if (eventId) return <Navigate to="/e/$eventId/join" params={{ eventId }} replace />;
  if (data && !isAsking)
    return <Door token={token} invitation={data} {...(entry.data && session ? { other: session.account.mail } : {})} />;
  const isUnknown = token === '' || [400, 404].includes(toProblem(error).details.status);
  return (
    <Page title={t('sign-in:invitation.title')}>
      {isUnknown ? <Unknown /> : null}
      {!isUnknown && error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : null}
      {!isUnknown && (isPending || isAsking) ? <Loading /> : null}
    </Page>
  );
}

function Unknown() {
  const { t } = useTranslation('sign-in');
  return (
    <EmptyState
      title={t('sign-in:invitation.unknown')}
      circles="drifting"
      action={
        <Button asChild>
          <Link to="/sign-in">{t('sign-in:invitation.signIn')}</Link>
        </Button>
      }
    >
      {t('sign-in:invitation.unknownHelp')}
    </EmptyState>
  );
}

interface DoorProps {
  token: string;
  invitation: Invitation;
  /** The mail of somebody else who is signed in here. */
  other?: string;
}

function Door({ token, invitation, other }: DoorProps) {
  const { t } = useTranslation('sign-in');
  const { language } = useSettings();
  const clock = useClock('UTC');
  const send = useSendLink();
  const [sent, setSent] = useState<{ signInId: string; maskedMail: string } | null>(null);
  const ask = (): void => send.mutate({ token, locale: language }, { onSuccess: setSent });
  // No line ends inside an address.
  const mail = invitation.maskedMail.replace('…', '\u2060…\u2060');
  const days = sayDays(`${invitation.startsOn}T12:00:00Z`, `${invitation.endsOn}T12:00:00Z`, clock);

  if (sent) {
    return (
      <Page title={t('sign-in:look.title')} eyebrow={invitation.eventName}>
        <CodeEntry
          signInId={sent.signInId}
          mail={sent.maskedMail}
          onResend={ask}
          isResending={send.isPending}
          resendError={send.error}
        />
      </Page>
    );
  }
  return (
    <Page title={invitation.eventName} eyebrow={days}>
      <p className="max-w-[30rem]">{t('sign-in:invitation.text', { organization: invitation.organizationName })}</p>
      {other ? <Notice>{t('sign-in:invitation.other', { mail, other })}</Notice> : null}
      <p className="max-w-[30rem] text-soft">{t('sign-in:invitation.mail', { mail })}</p>
      {send.error ? <Refusal error={send.error} /> : null}
      <ButtonRow>
        <Button isBusy={send.isPending} onClick={ask}>
          {t('sign-in:invitation.send')}
        </Button>
      </ButtonRow>
      <LanguageChoice />
    </Page>
  );
}
