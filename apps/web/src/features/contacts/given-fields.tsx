import type { FieldKind } from '#libs/contracts';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../shared/card/field-name.js';
import type { GivenField } from './contacts.js';

/** Where a value leads, for those that lead anywhere; only addresses that a phone or a browser may open. */
function addressOf({ kind, value }: GivenField): string | undefined {
  if (kind === 'mail') return `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`;
  if (kind === 'phone') return `tel:${value.replace(/[^\d+*#]/g, '')}`;
  if (kind === 'link' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  return undefined;
}

/** These stand in large letters above. */
const elsewhere: readonly FieldKind[] = ['name', 'role', 'organization', 'photo'];

/** What the other gave, each thing one tap from use. */
export function GivenFields({ fields }: { fields: readonly GivenField[] }) {
  const { t } = useTranslation('contacts');
  const nameOf = useFieldName();
  const shown = fields.filter(({ kind }) => !elsewhere.includes(kind));
  if (shown.length === 0) return <p className="text-soft">{t('contacts:onlyName')}</p>;
  return (
    <dl className="border-y border-line">
      {shown.map((field) => (
        <div
          key={`${field.kind}${field.label}${field.value}`}
          className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2.5 last:border-b-0"
        >
          <dt className="w-28 flex-none text-small text-soft">{nameOf(field)}</dt>
          <dd className="min-w-0 flex-[1_1_12rem] break-words whitespace-pre-line">
            <Value field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ field }: { field: GivenField }) {
  const address = addressOf(field);
  if (!address) return field.value;
  const isWeb = field.kind === 'link';
  return (
    <a
      href={address}
      {...(isWeb ? { target: '_blank', rel: 'noopener noreferrer nofollow' } : {})}
      className="inline-flex min-h-8 items-center underline decoration-edge underline-offset-4 [overflow-wrap:anywhere] hover:decoration-ink"
    >
      {isWeb ? field.value.replace(/^https?:\/\//, '').replace(/\/$/, '') : field.value}
    </a>
  );
}
