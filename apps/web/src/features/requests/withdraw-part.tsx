import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersonValue } from '../../shared/attending/person.js';
import { otherOf } from '../../shared/attending/request.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { AnswerRefusal } from './answer-refusal.js';
import { useAnswer } from './answers.js';

/** Taking one's own request back: asked once more, in the same place. */
export function WithdrawPart({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const [isSure, setSure] = useState(false);
  const name = usePersonValue()(otherOf(request)).name;
  const withdraw = useAnswer({
    request,
    way: 'withdraw',
    label: t('requests:label.withdraw', { name }),
    foreseen: { state: 'withdrawn' },
  });
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      {withdraw.error ? <AnswerRefusal error={withdraw.error} /> : null}
      {isSure ? <p>{t('requests:withdraw.sure', { name })}</p> : null}
      <ButtonRow>
        {isSure ? (
          <>
            <Button variant="danger" isBusy={withdraw.isPending} onClick={() => withdraw.mutate({})}>
              {t('requests:withdraw.do')}
            </Button>
            <Button variant="quiet" onClick={() => setSure(false)}>
              {t('requests:withdraw.keep')}
            </Button>
          </>
        ) : (
          <Button variant="quiet" size="small" onClick={() => setSure(true)}>
            {t('requests:withdraw.open')}
          </Button>
        )}
      </ButtonRow>
    </div>
  );
}
