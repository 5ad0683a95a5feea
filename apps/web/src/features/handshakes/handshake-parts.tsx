import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../shared/card/field-name.js';
import { helloIn } from '../../shared/handshake/opened-hello.js';
import { nameIn } from '../../shared/handshake/kept-handshakes.js';
import { CameraView } from '../../shared/scan/camera-view.js';
import { ScanByHand } from '../../shared/scan/scan-by-hand.js';
import { BusinessCard } from '../../shared/ui/business-card.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { QrCode } from '../../shared/ui/qr-code.js';
import type { Exchanged as ExchangedCards } from './handshake.js';
import type { HandshakeSteps, Stage } from './use-handshake.js';

type StageAt<At extends Stage['at']> = Extract<Stage, { at: At }>;

/** The address that a code holds: another app's camera opens this one with it, and no server sees what is behind the #. */
const addressOf = (digits: string): string => `${location.origin}/h#${digits}`;

/** An own code with what to do: let it be scanned, then go on. */
export function ShownCode({ steps, stage }: { steps: HandshakeSteps; stage: StageAt<'hello' | 'answer' | 'closing'> }) {
  if (stage.at === 'closing') return <Closing steps={steps} stage={stage} />;
  const digits = stage.at === 'hello' ? stage.hello.digits : stage.answer.digits;
  return <Shown steps={steps} at={stage.at} digits={digits} />;
}

function Shown({ steps, at, digits }: { steps: HandshakeSteps; at: 'hello' | 'answer'; digits: string }) {
  const { t } = useTranslation('handshakes');
  return (
    <>
      <Said title={t(`handshakes:${at}.title`)} text={t(`handshakes:${at}.text`)} />
      <QrCode value={addressOf(digits)} label={t(`handshakes:${at}.label`)} />
      <ButtonRow>
        <Button onClick={steps.scanNext}>{t(`handshakes:${at}.next`)}</Button>
        <Button variant="quiet" onClick={steps.restart}>
          {t('handshakes:again')}
        </Button>
      </ButtonRow>
    </>
  );
}

function Closing({ steps, stage: { exchanged } }: { steps: HandshakeSteps; stage: StageAt<'closing'> }) {
  const { t } = useTranslation('handshakes');
  const name = nameIn(exchanged.fields);
  return (
    <>
      <Said title={t('handshakes:closing.title', { name })} text={t('handshakes:closing.text')} />
      <QrCode value={addressOf(exchanged.closing ?? '')} label={t('handshakes:closing.label')} />
      <ButtonRow>
        <Button variant="agree" onClick={steps.finish}>
          {t('handshakes:closing.next')}
        </Button>
        <Button variant="quiet" onClick={steps.discard}>
          {t('handshakes:closing.discard')}
        </Button>
      </ButtonRow>
    </>
  );
}

function Said({ title, text }: { title: string; text?: string }) {
  return (
    <div aria-live="polite">
      <h2 className="text-section">{title}</h2>
      {text ? <p className="mt-1 text-soft">{text}</p> : null}
    </div>
  );
}

const titles = {
  'scan-hello': 'handshakes:scanHello.title',
  'scan-answer': 'handshakes:scanAnswer.title',
  'scan-closing': 'handshakes:scanClosing.title',
} as const;

/** The camera on the other's code; what is refused says why, and the camera stays. */
export function ScannedCode({ steps, at }: { steps: HandshakeSteps; at: keyof typeof titles }) {
  const { t } = useTranslation('handshakes');
  return (
    <>
      <Said title={t(titles[at])} />
      <CameraView onCode={steps.take} />
      {steps.trouble ? <Notice isUrgent>{t(`handshakes:trouble.${steps.trouble}`)}</Notice> : null}
      <ButtonRow>
        {at === 'scan-hello' ? null : (
          <Button variant="quiet" onClick={steps.showAgain}>
            {t('handshakes:showAgain')}
          </Button>
        )}
        <Button variant="quiet" onClick={steps.restart}>
          {t('handshakes:again')}
        </Button>
      </ButtonRow>
      <ScanByHand
        onCode={(text) => {
          if (helloIn(text) === null) return false;
          steps.take(text);
          return true;
        }}
      />
    </>
  );
}

interface ExchangedProps {
  exchanged: ExchangedCards;
  eventId: string;
  onMore: () => void;
}

/** What the other has given, as their device signed it. */
export function Exchanged({ exchanged: { fields }, eventId, onMore }: ExchangedProps) {
  const { t } = useTranslation('handshakes');
  const nameOf = useFieldName();
  const name = nameIn(fields);
  const valueOf = (kind: string): string => fields.find((field) => field.kind === kind)?.value ?? '';
  const line = [valueOf('role'), valueOf('organization')].filter(Boolean).join(', ');
  const details = fields.filter(({ kind }) => !['name', 'role', 'organization', 'photo'].includes(kind));
  return (
    <div className="flex flex-col gap-5">
      <Notice tone="agreed">
        <p className="font-semibold">{t('handshakes:done.title', { name })}</p>
        <p>{t('handshakes:done.text')}</p>
      </Notice>
      <BusinessCard person={{ id: name, name, line }}>
        <dl className="flex flex-col gap-2">
          {details.map((field, at) => (
            <div key={at}>
              <dt className="text-small text-soft">{nameOf(field)}</dt>
              <dd className="break-words whitespace-pre-line">{field.value}</dd>
            </div>
          ))}
        </dl>
      </BusinessCard>
      <ButtonRow>
        <Button onClick={onMore}>{t('handshakes:done.more')}</Button>
        <Button asChild variant="quiet">
          <Link to="/e/$eventId/card" params={{ eventId }}>
            {t('handshakes:done.toCard')}
          </Link>
        </Button>
      </ButtonRow>
    </div>
  );
}
