import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import type { Phrase } from '../../shared/attending/me.js';
import { useSettings } from '../../shared/settings/settings.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Circles } from '../../shared/ui/circles.js';
import { List } from '../../shared/ui/list-row.js';
import type { PartProps } from './draft.js';
import { around, phraseOf, withToggled, type Proposal } from './proposed.js';

interface ProposalListProps extends Pick<PartProps, 'draft' | 'onChange'> {
  proposals: readonly Proposal[];
}

const sides = ['offers', 'seeks'] as const;
const most = LIMITS.phrasesPerSide;

/** The topics found in a text, each with the sentence it came from, to be taken in as an offer or a seek. */
export function ProposalList({ proposals, draft, onChange }: ProposalListProps) {
  const { t } = useTranslation('profile');
  const full = sides.filter((side) => draft[side].length >= most);
  return (
    <div>
      <p role="status" className={proposals.length > 0 ? 'font-semibold' : 'text-soft'}>
        {proposals.length > 0 ? t('profile:paste.found', { count: proposals.length }) : t('profile:paste.nothing')}
      </p>
      {full.length > 0 && proposals.length > 0 ? (
        <p className="text-small text-soft">{t('profile:enough', { count: most })}</p>
      ) : null}
      <List>
        {proposals.map((proposal) => (
          <ProposalRow key={proposal.topic.id} {...{ proposal, draft, onChange }} />
        ))}
      </List>
    </div>
  );
}

function ProposalRow({ proposal, draft, onChange }: Omit<ProposalListProps, 'proposals'> & { proposal: Proposal }) {
  const { t } = useTranslation('profile');
  const { language } = useSettings();
  const { topic, sentence, text } = proposal;
  const label = topic.label[language];
  const [before, words, after] = around(sentence, text);
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3 last:border-b-0">
      <div className="min-w-0 break-words">
        <p className="font-semibold">{label}</p>
        <p className="text-small text-soft">
          {before}
          <mark className="bg-transparent font-semibold text-ink">{words}</mark>
          {after}
        </p>
      </div>
      <ChipRow label={t('profile:paste.takeIn', { topic: label })}>
        {sides.map((side) => {
          const isOn = phraseOf(draft[side], topic) !== undefined;
          return (
            <Chip
              key={side}
              isOn={isOn}
              isDisabled={!isOn && draft[side].length >= most}
              onPress={() => onChange({ [side]: withToggled(draft[side], topic, language) })}
            >
              <Circles filled={side === 'offers' ? 'you' : 'they'} size={14} />
              {t(`profile:${side}.label`)}
            </Chip>
          );
        })}
      </ChipRow>
      {sides.map((side) => (
        <Levels key={side} {...{ side, topic, draft, onChange }} />
      ))}
    </li>
  );
}

interface LevelsProps extends Pick<PartProps, 'draft' | 'onChange'> {
  side: (typeof sides)[number];
  topic: Proposal['topic'];
}

/** How deep it goes, where the topic is taken in; it may stay unsaid. */
function Levels({ side, topic, draft, onChange }: LevelsProps) {
  const { t } = useTranslation('profile');
  const phrase = phraseOf(draft[side], topic);
  if (!phrase) return null;
  const setLevel = (level: Phrase['level']): void =>
    onChange({ [side]: draft[side].map((each) => (each === phrase ? { ...each, level } : each)) });
  const question = t(`profile:${side}.level`);
  return (
    <div>
      <p className="text-small text-soft">{t('profile:paste.optional', { question })}</p>
      <ChipRow label={question}>
        {([1, 2, 3] as const).map((level) => (
          <Chip
            key={level}
            isOn={phrase.level === level}
            onPress={() => setLevel(phrase.level === level ? null : level)}
          >
            {t(`profile:level.${level}`)}
          </Chip>
        ))}
      </ChipRow>
    </div>
  );
}
