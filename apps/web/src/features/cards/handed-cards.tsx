import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/api/call.js';
import type { HandedCardDto, HandedCardsDto, TakenCardDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { sayDays } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Face } from '../../shared/ui/face.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';

const handedQuery = queryOptions({
  queryKey: ['handed-cards'] as const,
  queryFn: ({ signal }) => call<HandedCardsDto>('/api/handed-cards', { signal }),
  meta: { isKept: true, staleOn: ['card.handed'] },
});

/** Cards that people without an account handed over by a link: taken into the address book, or let go. */
export function HandedCards() {
  const { t } = useTranslation('cards');
  const { data } = useQuery(handedQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('cards:handed.title')} intro={t('cards:handed.intro')}>
      <ul role="list">
        {data.items.map((card) => (
          <Handed key={card.id} card={card} />
        ))}
      </ul>
    </Section>
  );
}

function Handed({ card }: { card: HandedCardDto }) {
  const { t } = useTranslation('cards');
  const clock = useClock();
  const client = useQueryClient();
  const refresh = () =>
    Promise.all([['handed-cards'], ['contacts']].map((queryKey) => client.invalidateQueries({ queryKey })));
  const take = useCommand(
    (id: string, commandId) => call<TakenCardDto>(`/api/handed-cards/${id}/take`, { method: 'POST', commandId }),
    refresh,
  );
  const letGo = useCommand(
    (id: string, commandId) => call<void>(`/api/handed-cards/${id}`, { method: 'DELETE', commandId }),
    refresh,
  );
  const refused = take.error ?? letGo.error;
  return (
    <li className="flex flex-col gap-3 border-b border-line py-4 last:border-b-0">
      <div className="flex gap-3">
        <Face name={card.name} size="small" />
        <div className="min-w-0 leading-snug">
          <p className="font-semibold break-words">{card.name}</p>
          <p className="text-small text-soft">{sayDays(card.at, card.at, clock)}</p>
          {card.fields.map(({ kind, value }) => (
            <p key={kind} className="[overflow-wrap:anywhere]">
              {value}
            </p>
          ))}
          {card.note ? <p className="mt-1 break-words whitespace-pre-line">{card.note}</p> : null}
        </div>
      </div>
      {refused ? <Refusal error={refused} /> : null}
      <ButtonRow>
        <Button size="small" isBusy={take.isPending} onClick={() => take.mutate(card.id)}>
          {t('cards:handed.take')}
          <span className="sr-only">{card.name}</span>
        </Button>
        <Button size="small" variant="quiet" isBusy={letGo.isPending} onClick={() => letGo.mutate(card.id)}>
          {t('cards:handed.letGo')}
          <span className="sr-only">{card.name}</span>
        </Button>
      </ButtonRow>
    </li>
  );
}
