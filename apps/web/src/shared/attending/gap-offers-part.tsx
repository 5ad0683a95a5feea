import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { agendaQuery } from './agenda.js';
import { useSayWhen } from './deadline.js';
import { useEventZone } from './event.js';
import { dismissOffer, gapOffersQuery, takeOffer } from './gap-offers.js';
import { requestsKey } from './keys.js';
import { usePersonValue } from './person.js';
import type { GapOfferDto } from '../api/generated/types.gen.js';
import { useCommand } from '../api/use-command.js';
import { Button, ButtonRow } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Refusal } from '../ui/refusal.js';

/** Who could come instead, for each time that a cancelled meeting has left free. */
export function GapOffers({ eventId }: { eventId: string }) {
  const { data } = useQuery(gapOffersQuery(eventId));
  return (data?.items ?? []).map((offer) => <Offer key={offer.id} offer={offer} />);
}

/** One tap takes it: a yes to what the other has asked, or a question to them. */
function Offer({ offer }: { offer: GapOfferDto }) {
  const { t } = useTranslation('event');
  const { id, eventId, person, from, to, hasAsked } = offer;
  const { name } = usePersonValue()(person);
  const when = useSayWhen(useEventZone(eventId))(from, to);
  const client = useQueryClient();
  const navigate = useNavigate();
  const stale = () =>
    Promise.all(
      [gapOffersQuery(eventId).queryKey, requestsKey(eventId), agendaQuery(eventId).queryKey].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  const take = useCommand(
    (purpose: string, commandId) => takeOffer(id, purpose, commandId),
    async ({ requestId, meetingId }) => {
      await stale();
      if (meetingId) await navigate({ to: '/e/$eventId/meetings/$meetingId', params: { eventId, meetingId } });
      else await navigate({ to: '/e/$eventId/requests/$requestId', params: { eventId, requestId } });
    },
  );
  const dismiss = useCommand((_: true, commandId) => dismissOffer(id, commandId), stale);
  const error = take.error ?? dismiss.error;
  return (
    <Notice tone="you">
      <p className="font-semibold">{t('event:gap.title', { when })}</p>
      <p>{t(hasAsked ? 'event:gap.asked' : 'event:gap.fits', { name })}</p>
      {error ? <Refusal error={error} /> : null}
      <div className="mt-3">
        <ButtonRow>
          <Button
            size="small"
            variant={hasAsked ? 'agree' : 'primary'}
            isBusy={take.isPending}
            onClick={() => take.mutate(t('event:gap.purpose'))}
          >
            {hasAsked ? t('event:gap.accept') : t('event:gap.ask', { name })}
          </Button>
          <Button size="small" variant="quiet" isBusy={dismiss.isPending} onClick={() => dismiss.mutate(true)}>
            {t('event:gap.no')}
          </Button>
        </ButtonRow>
      </div>
    </Notice>
  );
}
