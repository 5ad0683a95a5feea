import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { cardQuery, lineOf } from '../../shared/card/card.js';
import { keptCardToken } from '../../shared/card/card-token.js';
import { FieldChoice, onCard } from '../../shared/card/field-choice.js';
import type { OwnField } from '../../shared/card/types.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { Meeting } from './meeting-circles.js';
import { openedCardQuery, usePropose, type OpenedCard } from './opened-card.js';

/** Whose card was scanned, and what one gives in return. */
export function OpenedCardScreen() {
  const { t } = useTranslation('exchanges');
  const [token] = useState(keptCardToken);
  const opened = useQuery({ ...openedCardQuery(token ?? ''), enabled: token !== null });
  const card = useQuery(cardQuery);
  const error = opened.error ?? (opened.data ? card.error : null);
  if (token === null) return <NoCard title={t('exchanges:link.missing')} help={t('exchanges:link.missingHelp')} />;
  if (toProblem(error).is('own_card')) {
    return <NoCard title={t('exchanges:link.own')} help={t('exchanges:link.ownHelp')} isOwn />;
  }
  if (toProblem(error).is('link_ended'))
    return <NoCard title={t('exchanges:link.ended')} help={t('exchanges:link.endedHelp')} />;
  if (opened.data?.openExchangeId) {
    return <Navigate to="/exchanges/$exchangeId" params={{ exchangeId: opened.data.openExchangeId }} replace />;
  }
  if (opened.data && card.data) return <Proposal token={token} opened={opened.data} fields={card.data.fields} />;
  const retry = (): void => void Promise.all([opened.refetch(), card.refetch()]);
  return (
    <Page title={t('exchanges:link.title')}>
      {error ? <ErrorState error={error} onRetry={retry} isRetrying={opened.isFetching} /> : <Loading />}
    </Page>
  );
}

function NoCard({ title, help, isOwn }: { title: string; help: string; isOwn?: boolean }) {
  const { t } = useTranslation('exchanges');
  return (
    <Page title={t('exchanges:link.title')}>
      <EmptyState
        title={title}
        circles={isOwn ? 'apart' : 'drifting'}
        action={
          <Button asChild>
            <Link to={isOwn ? '/card' : '/card/scan'}>
              {isOwn ? t('exchanges:link.toCard') : t('exchanges:link.scan')}
            </Link>
          </Button>
        }
      >
        {help}
      </EmptyState>
    </Page>
  );
}

interface ProposalProps {
  token: string;
  opened: OpenedCard;
  fields: readonly OwnField[];
}

function Proposal({ token, opened, fields }: ProposalProps) {
  const { t } = useTranslation('exchanges');
  const [chosen, setChosen] = useState(() => onCard(fields));
  const propose = usePropose(token);
  const name = opened.name;
  const isEnded = toProblem(propose.error).is('link_ended');
  return (
    <Page title={t('exchanges:propose.title', { name })}>
      <Meeting other={opened} line={lineOf(opened)} state="apart" />
      {opened.isContact ? <Notice>{t('exchanges:propose.again', { name })}</Notice> : null}
      <p className="max-w-[34rem] text-soft">{t('exchanges:propose.intro', { name })}</p>
      <FieldChoice label={t('exchanges:give', { name })} fields={fields} chosen={chosen} onChange={setChosen} />
      {propose.error && !isEnded ? <Refusal error={propose.error} /> : null}
      {isEnded ? (
        <Notice tone="you" isUrgent>
          {t('exchanges:link.endedHelp')}
        </Notice>
      ) : null}
      <ButtonRow>
        <Button isBusy={propose.isPending} onClick={() => propose.mutate(chosen)}>
          {t('exchanges:propose.do')}
        </Button>
        <Button asChild variant="quiet">
          <Link to="/card">{t('exchanges:propose.no')}</Link>
        </Button>
      </ButtonRow>
    </Page>
  );
}
