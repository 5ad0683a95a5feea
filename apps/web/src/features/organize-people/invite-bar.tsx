import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumber } from '../../shared/time/use-number.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import type { Attendee } from './attendees.js';
import { useInvite, type InviteWish } from './invite.js';

interface InviteBarProps {
  eventId: string;
  /** How many were never invited. */
  uninvited: number;
  chosen: readonly Attendee[];
  onDone: () => void;
}

/** An invitation that was asked for and is not sent yet. */
interface Asked {
  wish: InviteWish;
  mails: number;
  /** How many of them have been invited before. */
  again: number;
}

/** Invites everybody who was not, or those who are chosen; says how many mails leave before they do. */
export function InviteBar({ eventId, uninvited, chosen, onDone }: InviteBarProps) {
  const { t } = useTranslation('organize-people');
  const number = useNumber();
  const [asked, setAsked] = useState<Asked | null>(null);
  const invite = useInvite(eventId);

  function ask(next: Asked): void {
    invite.reset();
    setAsked(next);
  }

  function send({ wish }: Asked): void {
    invite.mutate(wish, {
      onSuccess: () => {
        setAsked(null);
        onDone();
      },
    });
  }

  if (asked) return <Sure {...{ asked, invite }} onSend={() => send(asked)} onStop={() => setAsked(null)} />;
  return (
    <>
      {invite.isSuccess ? (
        <Notice tone="agreed">
          {t('organize-people:invite.sent', { count: invite.data.queued, number: number(invite.data.queued) })}
        </Notice>
      ) : null}
      <Ways {...{ uninvited, chosen, onDone }} onAsk={ask} />
    </>
  );
}

type WaysProps = Omit<InviteBarProps, 'eventId'> & { onAsk: (asked: Asked) => void };

function Ways({ uninvited, chosen, onDone, onAsk }: WaysProps) {
  const { t } = useTranslation('organize-people');
  const number = useNumber();
  const again = chosen.filter(({ state }) => state === 'invited').length;
  const attendeeIds = chosen.map(({ id }) => id);
  if (chosen.length > 0) {
    return (
      <ButtonRow>
        <Button onClick={() => onAsk({ wish: { attendeeIds }, mails: chosen.length, again })}>
          {t('organize-people:invite.chosen', { count: chosen.length })}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('organize-people:invite.none')}
        </Button>
      </ButtonRow>
    );
  }
  if (uninvited === 0) return null;
  return (
    <div>
      <Button onClick={() => onAsk({ wish: { all: true }, mails: uninvited, again: 0 })}>
        {t('organize-people:invite.all', { count: uninvited, number: number(uninvited) })}
      </Button>
    </div>
  );
}

interface SureProps {
  asked: Asked;
  invite: ReturnType<typeof useInvite>;
  onSend: () => void;
  onStop: () => void;
}

function Sure({ asked: { mails, again }, invite, onSend, onStop }: SureProps) {
  const { t } = useTranslation('organize-people');
  const number = useNumber();
  const words = { count: mails, number: number(mails) };
  return (
    <Notice tone="wait">
      <p className="font-semibold">{t('organize-people:invite.sure', words)}</p>
      <p className="text-soft">{t('organize-people:invite.each')}</p>
      {again > 0 ? <p className="text-soft">{t('organize-people:invite.again', { count: again })}</p> : null}
      <div className="mt-3">
        <ButtonRow>
          <Button size="small" autoFocus isBusy={invite.isPending} onClick={onSend}>
            {t('organize-people:invite.send', words)}
          </Button>
          <Button variant="quiet" size="small" onClick={onStop}>
            {t('organize-people:invite.stop')}
          </Button>
        </ButtonRow>
      </div>
      {invite.error ? <Refusal error={invite.error} /> : null}
    </Notice>
  );
}
