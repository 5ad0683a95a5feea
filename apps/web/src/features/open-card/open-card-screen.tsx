import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { Contact as ContactIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { lineOf } from '../../shared/card/card.js';
import { keptCardToken } from '../../shared/card/card-token.js';
import { useFieldName } from '../../shared/card/field-name.js';
import { openCardQuery, type OpenCard } from '../../shared/card/open-card.js';
import { sayDays } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { BusinessCard } from '../../shared/ui/business-card.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { HandBackForm } from './hand-back-form.js';
import { useSaveCard } from './open-card.js';

/** Somebody's card behind a link: saved with one tap, and the own one handed back, without an account. */
export function OpenCardScreen() {
  const { t } = useTranslation('open-card');
  const [token] = useState(keptCardToken);
  const { data, error, refetch, isFetching } = useQuery({ ...openCardQuery(token ?? ''), enabled: token !== null });
  const problem = toProblem(error);
  if (data && token) return <Card token={token} card={data} />;
  if (problem.is('card_needs_sign_in')) return <Navigate to="/c" replace />;
  if (token === null || problem.is('link_ended')) {
    return (
      <Page title={t('open-card:title')}>
        <EmptyState title={t('open-card:ended')} circles="drifting">
          {t('open-card:endedHelp')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t('open-card:title')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />}
    </Page>
  );
}

function Card({ token, card }: { token: string; card: OpenCard }) {
  const { t } = useTranslation('open-card');
  const clock = useClock();
  const save = useSaveCard(token);
  return (
    <Page title={t('open-card:of', { name: card.name })}>
      <div className="grid gap-8 desk:grid-cols-[24rem_minmax(0,1fr)] desk:gap-12">
        <div className="flex flex-col gap-4">
          <Shown card={card} />
          {save.error ? <Refusal error={save.error} /> : null}
          <ButtonRow>
            <Button
              isBusy={save.isPending}
              icon={<ContactIcon aria-hidden className="size-5" strokeWidth={1.8} />}
              onClick={() => save.mutate()}
            >
              {t('open-card:save')}
            </Button>
            <Button asChild variant="quiet">
              <Link to="/sign-in" search={{ next: '/c' }}>
                {t('open-card:signIn')}
              </Link>
            </Button>
          </ButtonRow>
          <p className="text-small text-soft">
            {t('open-card:until', { day: sayDays(card.expiresAt, card.expiresAt, clock) })}
          </p>
        </div>
        <HandBackForm token={token} name={card.name} />
      </div>
    </Page>
  );
}

function Shown({ card }: { card: OpenCard }) {
  const nameOf = useFieldName();
  const first = (kind: string): string => card.fields.find((field) => field.kind === kind)?.value ?? '';
  const person = {
    id: card.name,
    name: card.name,
    line: lineOf({ role: first('role'), organization: first('organization') }),
    ...(card.photo ? { photo: `data:image/jpeg;base64,${card.photo}` } : {}),
  };
  const rest = card.fields.filter(({ kind }) => kind !== 'role' && kind !== 'organization');
  return (
    <BusinessCard person={person}>
      {rest.length > 0 ? (
        <dl className="flex flex-col gap-2">
          {rest.map((field) => (
            <div key={`${field.kind}${field.label}${field.value}`}>
              <dt className="text-small text-soft">{nameOf(field)}</dt>
              <dd className="[overflow-wrap:anywhere] whitespace-pre-line">{field.value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </BusinessCard>
  );
}
