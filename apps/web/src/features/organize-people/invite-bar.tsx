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

/** Invites everybody who was not, or those who are chosen; says how many mails leave before they do. */
export function InviteBar({ eventId, uninvited, chosen, onDone }: InviteBarProps) {
  const { t } = useTranslation('organize-people');
  const number = useNumber();
  const [asked, setAsked] = useState<{ wish: InviteWish; mails: number; again: number } | null>(null);
  const invite = useInvite(eventId);

  function ask(wish: InviteWish, people: readonly Attendee[], mails: number): void {
    invite.reset();
    setAsked({ wish, mails, again: people.filter(({ state }) => state === 'invited').length });
  }

  function send(): void {
    if (!asked) return;
    invite.mutate(asked.wish, {
      onSuccess: () => {
        setAsked(null);
        onDone();
      },
    });
  }

  if (asked) {
    return (
      <Notice tone="wait">
        <p className="font-semibold">{t('organize-people:invite.sure', { count: asked.mails, number: number(asked.mails) })}</p>
        <p className="text-soft">{t('organize-people:invite.each')}</p>
        {asked.again > 0 ? <p className="text-soft">{t('organize-people:invite.again', { count: asked.again })}</p> : null}
        <div className="mt-3">
          <ButtonRow>
            <Button size="small" autoFocus isBusy={invite.isPending} onClick={send}>
              {t('organize-people:invite.send', { count: asked.mails, number: number(asked.mails) })}
            </Button>
            <Button variant="quiet" size="small" onClick={() => setAsked(null)}>
              {t('organize-people:invite.stop')}
            </Button>
          </ButtonRow>
        </div>
        {invite.error ? <Refusal error={invite.error} /> : null}
      </Notice>
    );
  }
  return (
    <>
      {invite.isSuccess ? (
        <Notice tone="agreed">
          {t('organize-people:invite.sent', { count: invite.data.queued, number: number(invite.data.queued) })}
        </Notice>
      ) : null}
      {chosen.length > 0 ? (
        <ButtonRow>
          <Button onClick={() => ask({ attendeeIds: chosen.map(({ id }) => id) }, chosen, chosen.length)}>
            {t('organize-people:invite.chosen', { count: chosen.length })}
          </Button>
          <Button variant="quiet" onClick={onDone}>
            {t('organize-people:invite.none')}
          </Button>
        </ButtonRow>
      ) : uninvited > 0 ? (
        <div>
          <Button onClick={() => ask({ all: true }, [], uninvited)}>
            {t('organize-people:invite.all', { count: uninvited, number: number(uninvited) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
