import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import type { PersonWithReasons } from '../../shared/attending/types.js';
import { withinSentence } from '../../shared/i18n/within-sentence.js';
import { useSettings } from '../../shared/settings/settings.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { askingQuery } from './asking-part.js';

/** First sentences that the two people's own words suggest: one tap instead of typing. */
export function Openings({ person, onChoose }: { person: PersonWithReasons; onChoose: (text: string) => void }) {
  const { t } = useTranslation('requests');
  const { language } = useSettings();
  const subjects = person.reasons.flatMap(({ direction, from, to, topic }) => {
    const theirs = direction === 'you-give' ? to?.text : from?.text;
    const subject = theirs ?? topic?.label[language];
    return subject ? [{ direction, subject: withinSentence(subject) }] : [];
  });
  const unique = subjects.filter(
    (one, index) => subjects.findIndex(({ subject }) => subject === one.subject) === index,
  );
  if (unique.length === 0) return null;
  return (
    <ChipRow label={t('requests:ask.openings')}>
      {unique.slice(0, 3).map(({ direction, subject }) => (
        <Chip key={subject} onPress={() => onChoose(t(`requests:ask.opening.${direction}`, { subject }))}>
          <span className="max-w-[15rem] truncate">{subject}</span>
        </Chip>
      ))}
    </ChipRow>
  );
}

interface TopicsProps {
  eventId: string;
  person: PersonWithReasons;
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** Topics it is about, of those that the two have to do with; first those that the other wants to be asked about. */
export function Topics({ eventId, person, chosen, onChange }: TopicsProps) {
  const { t } = useTranslation('requests');
  const { language } = useSettings();
  const { data: asking } = useQuery(askingQuery(eventId, person.attendeeId));
  const known = new Map(
    [...(asking?.topics ?? []), ...person.reasons.flatMap(({ topic }) => topic ?? [])].map(
      ({ id, label }) => [id, label[language]] as const,
    ),
  );
  if (known.size === 0) return null;
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <div>
      <p className="text-small text-soft">{t('requests:ask.topics')}</p>
      <ChipRow label={t('requests:ask.topics')}>
        {[...known].slice(0, LIMITS.phrasesPerSide).map(([id, label]) => (
          <Chip key={id} isOn={chosen.includes(id)} onPress={() => toggle(id)}>
            {label}
          </Chip>
        ))}
      </ChipRow>
    </div>
  );
}
