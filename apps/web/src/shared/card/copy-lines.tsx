import { useTranslation } from 'react-i18next';
import type { CopyDto } from '../api/generated/types.gen.js';
import { sayDays } from '../time/say.js';
import { useClock } from '../time/use-clock.js';
import { useFieldName } from './field-name.js';

/** Which copies somebody took, of what and when; a phone's address book follows by itself at its next sync. */
export function CopyLines({ copies, hasEnded }: { copies: readonly CopyDto[]; hasEnded?: boolean }) {
  const { t } = useTranslation('card');
  const nameOf = useFieldName();
  const clock = useClock();
  return (
    <ul role="list" className="flex flex-col gap-1 text-small">
      {copies.map(({ how, at, fields }) => (
        <li key={how}>
          {t(`card:copy.${how}`, { day: sayDays(at, at, clock), fields: fields.map(nameOf).join(', ') })}
          {how === 'dav' ? ` ${t(hasEnded ? 'card:copy.davEnded' : 'card:copy.davWill')}` : null}
        </li>
      ))}
    </ul>
  );
}
