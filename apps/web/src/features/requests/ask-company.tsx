import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Picked, PersonPicker } from '../../shared/attending/person-picker.js';
import { Button } from '../../shared/ui/button.js';
import { Select } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';

interface CompanyProps {
  eventId: string;
  attendeeId: string;
  /** Those who are asked besides the first. */
  others: readonly Picked[];
  setOthers: (others: Picked[]) => void;
  /** How many can be asked in all. */
  most: number;
  /** How many of them must say yes. */
  quorum: number;
  setQuorum: (quorum: number) => void;
}

/** Whom else one asks, and how many of all have to say yes. */
export function Company({ eventId, attendeeId, others, setOthers, most, quorum, setQuorum }: CompanyProps) {
  const { t } = useTranslation('requests');
  const [isOpen, setOpen] = useState(false);
  const asked = others.length + 1;
  if (most < 2) return null;
  if (!isOpen && others.length === 0)
    return (
      <div>
        <Button variant="quiet" size="small" onClick={() => setOpen(true)}>
          {t('requests:ask.company.open')}
        </Button>
      </div>
    );
  return (
    <Section title={t('requests:ask.company.title')} intro={t('requests:ask.company.intro', { count: most })}>
      <div className="flex max-w-[34rem] flex-col gap-4">
        <PersonPicker
          {...{ eventId, label: t('requests:ask.company.search'), picked: others, onChange: setOthers }}
          without={[attendeeId]}
          most={most - 1}
        />
        {asked > 1 ? (
          <Select
            label={t('requests:ask.quorum.label')}
            value={String(Math.min(quorum, asked))}
            onChange={({ target }) => setQuorum(Number(target.value))}
          >
            <option value={asked}>{t('requests:ask.quorum.all', { count: asked })}</option>
            {Array.from({ length: asked - 1 }, (_, n) => asked - 1 - n).map((count) => (
              <option key={count} value={count}>
                {t('requests:ask.quorum.some', { count, of: asked })}
              </option>
            ))}
          </Select>
        ) : null}
      </div>
    </Section>
  );
}
