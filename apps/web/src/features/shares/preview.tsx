import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lineOf } from '../../shared/card/card.js';
import { useFieldName } from '../../shared/card/field-name.js';
import { ownPhoto } from '../../shared/card/photo.js';
import { BusinessCard } from '../../shared/ui/business-card.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { previewQuery } from './shares.js';

/** The reader's card exactly as one person sees it at this moment: asked of the server with that person's eyes. */
export function Preview({ shareId, holder }: { shareId: string; holder: string }) {
  const { t } = useTranslation('shares');
  const nameOf = useFieldName();
  const { data, error, refetch, isFetching } = useQuery(previewQuery(shareId));
  if (!data)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />;
  const first = (kind: string): string => data.fields.find((field) => field.kind === kind)?.value ?? '';
  const photo = first('photo');
  const person = {
    id: shareId,
    name: first('name') || t('shares:preview.stub'),
    line: lineOf({ role: first('role'), organization: first('organization') }),
    ...(photo ? { photo: ownPhoto(photo) } : {}),
  };
  const rest = data.fields.filter(({ kind }) => !['name', 'role', 'organization', 'photo'].includes(kind));
  return (
    <section aria-label={t('shares:preview.label', { name: holder })}>
      <BusinessCard person={person}>
        {data.fields.length === 0 ? <p className="text-soft">{t('shares:preview.nothing')}</p> : null}
        {rest.length > 0 ? (
          <dl className="flex flex-col gap-1.5">
            {rest.map((field) => (
              <div key={`${field.kind}${field.label}${field.value}`} className="flex flex-wrap gap-x-3">
                <dt className="w-28 flex-none text-small text-soft">{nameOf(field)}</dt>
                <dd className="min-w-0 flex-1 break-words whitespace-pre-line">{field.value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
      </BusinessCard>
    </section>
  );
}
