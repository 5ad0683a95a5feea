import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FieldChoice } from '../../shared/card/field-choice.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, Loading } from '../../shared/ui/states.js';
import { Steps } from '../../shared/ui/steps.js';
import { ShownCode, ScannedCode, Exchanged } from './handshake-parts.js';
import { type HandshakeSteps, useHandshake } from './use-handshake.js';

/** Exchanges cards by three codes: show, scan, show on one phone; scan, show, scan on the other. */
export function HandshakeScreen() {
  const { t } = useTranslation('handshakes');
  const { eventId } = useParams({ from: '/attendee/e/$eventId/card/offline' });
  const steps = useHandshake(eventId);
  return (
    <Page
      title={t('handshakes:title')}
      back={
        <BackLink to="/e/$eventId/card" params={{ eventId }}>
          {t('handshakes:back')}
        </BackLink>
      }
    >
      {steps.isReady === undefined ? <Loading label={t('handshakes:preparing')} /> : null}
      {steps.isReady === false ? (
        <EmptyState title={t('handshakes:notReady.title')}>{t('handshakes:notReady.text')}</EmptyState>
      ) : null}
      {steps.isReady ? <At steps={steps} eventId={eventId} /> : null}
    </Page>
  );
}

function At({ steps, eventId }: { steps: HandshakeSteps; eventId: string }) {
  const { stage } = steps;
  if (stage.at === 'start') return <Start steps={steps} />;
  if (stage.at === 'done') return <Exchanged exchanged={stage.exchanged} eventId={eventId} onMore={steps.restart} />;
  const isScanning = stage.at === 'scan-hello' || stage.at === 'scan-answer' || stage.at === 'scan-closing';
  return (
    <div className="flex max-w-[30rem] flex-col gap-5">
      <WhichStep at={stage.at} />
      {isScanning ? (
        <ScannedCode key={stage.at} steps={steps} at={stage.at} />
      ) : (
        <ShownCode steps={steps} stage={stage} />
      )}
    </div>
  );
}

/** Which of the three steps a stage is, for the one who shows first and for the one who scans first. */
const order = { show: ['hello', 'scan-answer', 'closing'], scan: ['scan-hello', 'answer', 'scan-closing'] } as const;

function WhichStep({ at }: { at: (typeof order)['show' | 'scan'][number] }) {
  const { t } = useTranslation('handshakes');
  const names = {
    show: [t('handshakes:steps.showCode'), t('handshakes:steps.scanCard'), t('handshakes:steps.showCard')],
    scan: [t('handshakes:steps.scanCode'), t('handshakes:steps.showCard'), t('handshakes:steps.scanCard')],
  };
  const side = order.show.some((each) => each === at) ? 'show' : 'scan';
  return <Steps steps={names[side]} current={order[side].findIndex((each) => each === at)} />;
}

function Start({ steps }: { steps: HandshakeSteps }) {
  const { t } = useTranslation('handshakes');
  return (
    <>
      <p className="max-w-[34rem] text-soft">{t('handshakes:intro')}</p>
      <FieldChoice label={t('handshakes:give')} fields={steps.fields} chosen={steps.chosen} onChange={steps.choose} />
      {steps.trouble ? <Notice isUrgent>{t(`handshakes:trouble.${steps.trouble}`)}</Notice> : null}
      <ButtonRow>
        <Button onClick={steps.show}>{t('handshakes:show')}</Button>
        <Button variant="quiet" onClick={steps.scan}>
          {t('handshakes:scan')}
        </Button>
      </ButtonRow>
    </>
  );
}
