import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shared/api/problem.js';
import { Button } from '../../shared/ui/button.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { Checkbox } from '../../shared/ui/inputs.js';
import { Notice } from '../../shared/ui/notice.js';
import { OfflineLine } from '../../shared/ui/offline-line.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { Specimen, Specimens } from './specimen.js';

/** Nothing yet, on its way, gone wrong, no network; and the sheet. */
export function States() {
  const { t } = useTranslation('look');
  return (
    <Specimens title={t('look:states.title')} intro={t('look:states.intro')}>
      <Specimen name="EmptyState">
        <EmptyState
          title={t('look:states.nobody')}
          action={<Button variant="quiet">{t('look:states.introduce')}</Button>}
        >
          {t('look:states.nobodyHint')}
        </EmptyState>
      </Specimen>
      <Specimen name="Loading">
        <Loading label={t('look:states.searching')} />
      </Specimen>
      <Specimen name="ErrorState">
        <div className="grid grid-cols-1 gap-x-10 desk:grid-cols-2">
          <ErrorState error={new Problem({ status: 409, detail: t('look:states.lost') })} onRetry={() => undefined} />
          <ErrorState
            error={new Problem({ status: 500, requestId: '8F3K-22QX' })}
            onRetry={() => undefined}
            isRetrying
          />
          <ErrorState error={new TypeError('Failed to fetch')} onRetry={() => undefined} />
        </div>
      </Specimen>
      <Specimen name="Refusal">
        <Refusal error={new Problem({ status: 409, detail: t('look:states.lost') })} />
      </Specimen>
      <Specimen name="OfflineLine">
        <OfflineLine />
        <OfflineLine hasNetwork />
      </Specimen>
      <Specimen name="Notice plain wait you agreed">
        <Notices />
      </Specimen>
      <Specimen name="Dialog">
        <Sheet />
      </Specimen>
    </Specimens>
  );
}

function Notices() {
  const { t } = useTranslation('look');
  return (
    <div className="flex flex-col gap-2.5">
      <Notice>{t('look:states.plain')}</Notice>
      <Notice tone="wait">{t('look:states.wait')}</Notice>
      <Notice
        tone="you"
        action={
          <Button size="small" variant="quiet">
            {t('look:states.mend')}
          </Button>
        }
      >
        {t('look:states.you')}
      </Notice>
      <Notice tone="agreed">{t('look:states.agreed')}</Notice>
    </div>
  );
}

function Sheet() {
  const { t } = useTranslation('look');
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('look:sheet.open')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t('look:sheet.title')}
        actions={
          <>
            <Button variant="agree" onClick={close}>
              {t('look:sheet.give')}
            </Button>
            <Button variant="quiet" onClick={close}>
              {t('look:buttons.later')}
            </Button>
          </>
        }
      >
        <Checkbox label={t('look:fields.mail')} defaultChecked />
        <Checkbox label={t('look:fields.phone')} defaultChecked />
        <Checkbox label={t('look:card.private')} hint={t('look:sheet.hint')} />
      </Dialog>
    </>
  );
}
