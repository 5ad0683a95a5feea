import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { useSayWhen } from '../../shared/attending/deadline.js';
import { fullName } from '../../shared/attending/person.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Switch, TextField } from '../../shared/ui/inputs.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { type Repair, useApply } from './repair.js';

interface RepairPartProps {
  repair: Repair;
  zone: string;
  onApplied: (repair: Repair) => void;
}

/** What would change for whom, all of it before anything does. */
export function RepairPart({ repair, zone, onApplied }: RepairPartProps) {
  const { t } = useTranslation('organize-repair');
  const { moves, unplaced, isApplied } = repair;
  if (isApplied)
    return (
      <>
        <Notice tone="agreed">{t('organize-repair:applied', { count: moves.length })}</Notice>
        <Moves repair={repair} zone={zone} />
      </>
    );
  if (moves.length + unplaced.length === 0) return <Notice>{t('organize-repair:nothing')}</Notice>;
  return (
    <>
      <Moves repair={repair} zone={zone} />
      <Unplaced repair={repair} zone={zone} />
      <Apply repair={repair} onApplied={onApplied} />
    </>
  );
}

const namesOf = (people: Repair['moves'][number]['people']): string => people.map(fullName).join(', ');

function Moves({ repair: { moves }, zone }: { repair: Repair; zone: string }) {
  const { t } = useTranslation('organize-repair');
  const sayWhen = useSayWhen(zone);
  if (moves.length === 0) return null;
  return (
    <Section title={t('organize-repair:moves', { count: moves.length })}>
      <List>
        {moves.map(({ meetingId, people, before, after }) => (
          <ListRow
            key={meetingId}
            detail={
              <>
                <span className="block tabular-nums">{`${sayWhen(after.from, after.to)}, ${after.place.name}`}</span>
                <span className="block tabular-nums line-through">
                  {`${sayWhen(before.from, before.to)}, ${before.place.name}`}
                </span>
              </>
            }
          >
            {namesOf(people)}
          </ListRow>
        ))}
      </List>
    </Section>
  );
}

function Unplaced({ repair: { unplaced }, zone }: { repair: Repair; zone: string }) {
  const { t } = useTranslation('organize-repair');
  const sayWhen = useSayWhen(zone);
  if (unplaced.length === 0) return null;
  return (
    <Section
      title={t('organize-repair:unplaced', { count: unplaced.length })}
      intro={t('organize-repair:unplacedHelp')}
    >
      <List>
        {unplaced.map(({ meetingId, people, before }) => (
          <ListRow
            key={meetingId}
            detail={<span className="tabular-nums">{`${sayWhen(before.from, before.to)}, ${before.place.name}`}</span>}
          >
            {namesOf(people)}
          </ListRow>
        ))}
      </List>
    </Section>
  );
}

function Apply({ repair, onApplied }: Omit<RepairPartProps, 'zone'>) {
  const { t } = useTranslation('organize-repair');
  const [cancels, setCancels] = useState(false);
  const [reason, setReason] = useState('');
  const apply = useApply(repair.id, onApplied);
  const hasUnplaced = repair.unplaced.length > 0;
  return (
    <div className="flex max-w-[34rem] flex-col gap-4">
      {hasUnplaced ? (
        <Switch
          label={t('organize-repair:cancels')}
          checked={cancels}
          onChange={({ target }) => setCancels(target.checked)}
        />
      ) : null}
      {cancels ? (
        <TextField
          label={t('organize-repair:reason')}
          isOptional
          maxLength={LIMITS.message}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      ) : null}
      {apply.error ? <Refusal error={apply.error} /> : null}
      <ButtonRow>
        <Button
          isBusy={apply.isPending}
          disabled={repair.moves.length === 0 && !cancels}
          onClick={() => apply.mutate({ cancels, ...(reason.trim() ? { reason: reason.trim() } : {}) })}
        >
          {t('organize-repair:apply')}
        </Button>
      </ButtonRow>
      <p className="text-small text-soft">{t('organize-repair:told')}</p>
    </div>
  );
}
