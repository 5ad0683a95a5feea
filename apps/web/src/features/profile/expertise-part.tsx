import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { Button } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Circles } from '../../shared/ui/circles.js';
import { Switch } from '../../shared/ui/inputs.js';
import { List, ListRow } from '../../shared/ui/list-row.js';
import { TopicPicker } from '../../shared/ui/topic-picker.js';
import type { PartProps } from './draft.js';
import type { Phrase } from '../../shared/attending/me.js';
import { useFoundTopics } from './topics.js';

const most = LIMITS.phrasesPerSide;

interface ExpertisePartProps extends PartProps {
  side: 'offers' | 'seeks';
}

/** What one offers or seeks: known topics or own words, each to be quoted or only weighed. */
export function ExpertisePart({ side, draft, onChange, errors }: ExpertisePartProps) {
  const { t } = useTranslation('profile');
  const phrases = draft[side];
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<number | null>(null);
  const found = useFoundTopics(text).filter(({ id }) => !phrases.some(({ topicId }) => topicId === id));
  const replace = (next: Phrase[]): void => onChange({ [side]: next });
  const alter = (index: number, change: Partial<Phrase>): void =>
    replace(phrases.map((phrase, at) => (at === index ? { ...phrase, ...change } : phrase)));
  const add = (phrase: Pick<Phrase, 'text' | 'topicId'> & Partial<Phrase>): void => {
    if (phrases.some((each) => each.text.toLocaleLowerCase() === phrase.text.toLocaleLowerCase())) return;
    replace([...phrases, { level: null, use: 'show', language: null, ...phrase }]);
  };
  const error = errors[side] ?? Object.entries(errors).find(([field]) => field.startsWith(`${side}[`))?.[1];

  return (
    <div className="flex flex-col gap-2">
      <TopicPicker
        label={t(`profile:${side}.label`)}
        hint={t(`profile:${side}.hint`)}
        placeholder={t(`profile:${side}.example`)}
        chosen={[]}
        found={phrases.length < most ? found : []}
        text={text}
        onText={(next) => setText(next.slice(0, LIMITS.phrase))}
        onChoose={({ id, label }) => add({ text: label, topicId: id, ...labelsOf(found, id) })}
        onRemove={() => undefined}
        {...(phrases.length < most ? { onOwn: (own: string) => add({ text: own, topicId: null }) } : {})}
        error={phrases.length >= most && text ? t('profile:enough', { count: most }) : error}
      />
      {phrases.length > 0 ? (
        <List label={t(`profile:${side}.list`)}>
          {phrases.map((phrase, index) => (
            <PhraseRow
              key={phrase.id ?? phrase.text}
              {...{ phrase, side }}
              isOpen={opened === index}
              onOpen={() => setOpened(opened === index ? null : index)}
              onAlter={(change) => alter(index, change)}
              onRemove={() => {
                setOpened(null);
                replace(phrases.filter((_, at) => at !== index));
              }}
            />
          ))}
        </List>
      ) : null}
    </div>
  );
}

function labelsOf(found: readonly { id: string; labels: { de: string; en: string } }[], id: string) {
  const labels = found.find((topic) => topic.id === id)?.labels;
  return labels ? { topicLabel: labels } : {};
}

interface PhraseRowProps {
  phrase: Phrase;
  side: 'offers' | 'seeks';
  isOpen: boolean;
  onOpen: () => void;
  onAlter: (change: Partial<Phrase>) => void;
  onRemove: () => void;
}

function PhraseRow({ phrase, side, isOpen, onOpen, onAlter, onRemove }: PhraseRowProps) {
  const { t } = useTranslation('profile');
  const level = phrase.level ? t(`profile:level.${phrase.level}`) : null;
  const use = t(`profile:use.${phrase.use}`);
  return (
    <>
      <ListRow
        lead={<Circles filled={side === 'offers' ? 'you' : 'they'} size={18} />}
        detail={level ? `${level}, ${use}` : use}
        action={
          <Button
            size="small"
            variant="quiet"
            aria-expanded={isOpen}
            aria-label={t('profile:changeOf', { text: phrase.text })}
            onClick={onOpen}
          >
            {isOpen ? t('profile:done') : t('profile:change')}
          </Button>
        }
      >
        {phrase.text}
      </ListRow>
      {isOpen ? <PhraseDetails {...{ phrase, side, onAlter, onRemove }} /> : null}
    </>
  );
}

/** How well, and whether others may read it. */
function PhraseDetails({ phrase, side, onAlter, onRemove }: Omit<PhraseRowProps, 'isOpen' | 'onOpen'>) {
  const { t } = useTranslation('profile');
  return (
    <li className="my-3 flex flex-col gap-3 rounded-card bg-sunk p-4">
      <ChipRow label={t(`profile:${side}.level`)}>
        {([1, 2, 3] as const).map((each) => (
          <LevelChip
            key={each}
            isOn={phrase.level === each}
            onPress={() => onAlter({ level: phrase.level === each ? null : each })}
          >
            {t(`profile:level.${each}`)}
          </LevelChip>
        ))}
      </ChipRow>
      <Switch
        label={t('profile:mayQuote')}
        hint={t('profile:mayQuoteHint')}
        checked={phrase.use === 'show'}
        onChange={(event) => onAlter({ use: event.target.checked ? 'show' : 'match' })}
      />
      <div>
        <Button size="small" variant="danger" onClick={onRemove}>
          {t('profile:removePhrase')}
        </Button>
      </div>
    </li>
  );
}

/** A chip on the sunk ground of an opened phrase, where the chip's own ground would vanish. */
function LevelChip({ isOn, onPress, children }: { isOn: boolean; onPress: () => void; children: string }) {
  return (
    <span className={isOn ? '' : 'rounded-full [--sunk:var(--sheet)]'}>
      <Chip isOn={isOn} onPress={onPress}>
        {children}
      </Chip>
    </span>
  );
}
