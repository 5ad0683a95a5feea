import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';

/** Why an answer was not taken, and what can be done. */
export function AnswerRefusal({ error }: { error: unknown }) {
  const { t } = useTranslation('requests');
  if (toProblem(error).isOffline) return <Notice tone="wait">{t('requests:unsent')}</Notice>;
  return <Refusal error={error} />;
}
