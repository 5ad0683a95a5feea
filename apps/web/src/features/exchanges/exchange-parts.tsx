import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lineOf } from '../../shared/card/card.js';
import { FieldChoice } from '../../shared/card/field-choice.js';
import { useFieldName } from '../../shared/card/field-name.js';
import type { Exchange } from '../../shared/card/types.js';
import { sayEnd } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { Chip } from '../../shared/ui/chip.js';
import { Refusal } from '../../shared/ui/refusal.js';
import type { ExchangeDesk } from './exchange.js';
import { Meeting } from './meeting-circles.js';

const titles = {
  asked: 'exchanges:asked.title',
  waiting: 'exchanges:waiting.title',
  agreed: 'exchanges:agreed.title',
  declined: 'exchanges:declined.title',
  expired: 'exchanges:expired.title',
} as const;

/** Where the exchange stands for this reader: an open one waits either for them or for the other. */
function stageOf({ state, iShowed }: Exchange): keyof typeof titles {
  if (state !== 'proposed') return state;
  return iShowed ? 'asked' : 'waiting';
}

/** Gives the heading of an exchange. */
export function useExchangeTitle(): (exchange: Exchange | undefined) => string {
  const { t } = useTranslation('exchanges');
  return (exchange) =>
    exchange ? t(titles[stageOf(exchange)], { name: exchange.other.name }) : t('exchanges:link.title');
}

const circles = {
  asked: { state: 'touching', filled: 'they' },
  waiting: { state: 'touching', filled: 'you' },
  agreed: { state: 'overlapping', filled: 'both' },
  declined: { state: 'apart', filled: 'none' },
  expired: { state: 'drifting', filled: 'none' },
} as const;

/** The exchange itself. The circles stay the same ones through every state, so that agreeing is seen. */
export function ExchangeBody({ desk, exchange }: { desk: ExchangeDesk; exchange: Exchange }) {
  const stage = stageOf(exchange);
  return (
    <div className="flex flex-col gap-5">
      <Meeting {...circles[stage]} other={exchange.other} line={lineOf(exchange.other)} />
      <div aria-live="polite">
        <Said exchange={exchange} stage={stage} />
      </div>
      {stage === 'asked' ? <Giving desk={desk} name={exchange.other.name} /> : null}
      {stage === 'waiting' ? <Given exchange={exchange} /> : null}
      {desk.refused ? <Refusal error={desk.refused} /> : null}
    </div>
  );
}

function Said({ exchange, stage }: { exchange: Exchange; stage: keyof typeof titles }) {
  const { t } = useTranslation('exchanges');
  const clock = useClock();
  const now = useNow(60);
  const name = exchange.other.name;
  const texts = {
    asked: () => t('exchanges:asked.text', { name }),
    waiting: () => t('exchanges:waiting.text', { name, time: sayEnd(exchange.endsAt, clock, now) }),
    agreed: () => t('exchanges:agreed.text', { name }),
    declined: () => t('exchanges:declined.text'),
    expired: () => t('exchanges:expired.text'),
  };
  return <p className="max-w-[34rem]">{texts[stage]()}</p>;
}

function Giving({ desk, name }: { desk: ExchangeDesk; name: string }) {
  const { t } = useTranslation('exchanges');
  if (desk.fields.length === 0) return null;
  return (
    <FieldChoice
      label={t('exchanges:give', { name })}
      fields={desk.fields}
      chosen={desk.chosen}
      onChange={desk.choose}
    />
  );
}

function Given({ exchange }: { exchange: Exchange }) {
  const { t } = useTranslation('exchanges');
  const nameOf = useFieldName();
  return (
    <div>
      <p className="mb-2 font-semibold">{t('exchanges:give', { name: exchange.other.name })}</p>
      <ul role="list" className="flex flex-wrap gap-1.5">
        {exchange.giveFields.map((field) => (
          <li key={field.id}>
            <Chip>{nameOf(field)}</Chip>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ActionsProps {
  desk: ExchangeDesk;
  exchange: Exchange;
  /** Closes the sheet, where it stands in one. */
  onClose?: () => void;
}

/** What can be done now: one dark or petrol button, the rest quiet. */
export function ExchangeActions({ desk, exchange, onClose }: ActionsProps) {
  const { t } = useTranslation('exchanges');
  const stage = stageOf(exchange);
  if (stage === 'waiting') {
    return (
      <Button variant="quiet" isBusy={desk.isDeclining} onClick={desk.decline}>
        {t('exchanges:waiting.withdraw')}
      </Button>
    );
  }
  if (stage !== 'asked') return <EndActions exchange={exchange} {...(onClose ? { onClose } : {})} />;
  return (
    <>
      <Button variant="agree" isBusy={desk.isAgreeing} onClick={desk.agree}>
        {t('exchanges:asked.agree')}
      </Button>
      <Button variant="quiet" isBusy={desk.isDeclining} onClick={desk.decline}>
        {t('exchanges:asked.decline')}
      </Button>
    </>
  );
}

function EndActions({ exchange: { state, contactId }, onClose }: Omit<ActionsProps, 'desk'>) {
  const { t } = useTranslation('exchanges');
  return (
    <>
      {state === 'agreed' && contactId ? (
        <Button asChild {...(onClose ? { onClick: onClose } : {})}>
          <Link to="/contacts/$contactId" params={{ contactId }}>
            {t('exchanges:agreed.toContact')}
          </Link>
        </Button>
      ) : null}
      {onClose ? (
        <Button variant="quiet" onClick={onClose}>
          {t('exchanges:done')}
        </Button>
      ) : (
        <Button asChild variant="quiet">
          <Link to="/card">{t('exchanges:link.toCard')}</Link>
        </Button>
      )}
    </>
  );
}
