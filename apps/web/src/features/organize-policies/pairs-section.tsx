import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { TextField } from '../../shared/ui/inputs.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import type { PolicyPart } from './draft.js';
import { foundQuery, type PairPerson } from './policies.js';

/** People who are brought together at no time; the second of a pair is looked for like the first. */
export function PairsSection({ eventId, draft, change, errors }: PolicyPart & { eventId: string }) {
  const { t } = useTranslation('organize-policies');
  const [words, setWords] = useState('');
  const [first, setFirst] = useState<PairPerson | null>(null);
  const found = useQuery(foundQuery(eventId, words));

  function take(person: PairPerson): void {
    setWords('');
    if (first) change({ pairs: [...draft.pairs, [first, person]] });
    setFirst(first ? null : person);
  }

  return (
    <Section title={t('organize-policies:pairs.title')} intro={t('organize-policies:pairs.intro')}>
      <Pairs draft={draft} change={change} />
      <div className="mt-3 flex flex-col gap-2.5">
        <TextField
          label={first ? t('organize-policies:pairs.second', { name: first.name }) : t('organize-policies:pairs.first')}
          autoComplete="off"
          value={words}
          error={errors.pairs}
          onChange={({ target: { value } }) => setWords(value)}
        />
        <ChipRow label={t('organize-policies:pairs.found')}>
          {(words.trim() ? (found.data ?? []) : [])
            .filter(({ id }) => id !== first?.id)
            .map((person) => (
              <Chip key={person.id} onPress={() => take(person)}>
                {person.name}
              </Chip>
            ))}
        </ChipRow>
      </div>
    </Section>
  );
}

function Pairs({ draft, change }: Pick<PolicyPart, 'draft' | 'change'>) {
  const { t } = useTranslation('organize-policies');
  return (
    <List label={t('organize-policies:pairs.title')}>
      {draft.pairs.map((pair) => (
        <ListRow
          key={`${pair[0].id} ${pair[1].id}`}
          action={
            <Button
              variant="quiet"
              size="small"
              onClick={() => change({ pairs: draft.pairs.filter((each) => each !== pair) })}
            >
              {t('organize-policies:pairs.remove')}
              <span className="sr-only">{names(pair)}</span>
            </Button>
          }
        >
          {names(pair)}
        </ListRow>
      ))}
    </List>
  );
}

const names = ([one, other]: readonly [PairPerson, PairPerson]): string => `${one.name} · ${other.name}`;
