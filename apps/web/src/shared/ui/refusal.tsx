import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../api/problem.js';
import { Notice } from './notice.js';

/** Why a change was not made, beside the button that asked for it: what was written is kept, one can press again. */
export function Refusal({ error, children }: { error: unknown; children?: ReactNode }) {
  const { t } = useTranslation();
  const problem = toProblem(error);
  const { detail, errors, status, requestId } = problem.details;
  const said = status < 500 ? detail : undefined;
  return (
    <Notice tone="you" isUrgent>
      {problem.isOffline ? t('common:problem.offline') : (said ?? t('common:problem.unknown'))}
      {errors && errors.length > 0 ? (
        <ul role="list" className="mt-1">
          {errors.map((each) => (
            <li key={`${each.field}:${each.code}`}>{each.detail}</li>
          ))}
        </ul>
      ) : null}
      {children}
      {status >= 500 && requestId ? (
        <p className="text-small text-soft">{t('common:problem.number', { number: requestId })}</p>
      ) : null}
    </Notice>
  );
}
