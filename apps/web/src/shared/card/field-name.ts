import type { FieldKind } from '#libs/contracts';
import { useTranslation } from 'react-i18next';

/** Gives how a field is called: the person's own word for it, else what it is ("Mail", "Telefon"). */
export function useFieldName(): (field: { kind: FieldKind; label: string }) => string {
  const { t } = useTranslation('card');
  return ({ kind, label }) => label || t(`card:kind.${kind}`);
}
