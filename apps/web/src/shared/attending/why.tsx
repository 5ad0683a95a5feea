import { useTranslation } from 'react-i18next';
import { groupName } from './group-name.js';
import type { WhyReason } from './types.js';
import { localeOf } from '../i18n/languages.js';
import { Words } from '../i18n/words.js';
import { useSettings } from '../settings/settings.js';
import { Circles, type CirclesState } from '../ui/circles.js';
import { Reason } from '../ui/reason.js';

interface WhyProps {
  reasons: readonly WhyReason[];
  /** The other's first name, as the sentences use it. */
  name: string;
}

/** Why two people fit, in both directions; nothing said is also said. */
export function Why({ reasons, name }: WhyProps) {
  return (
    <ul role="list" className="flex flex-col gap-2">
      {reasons.map((reason, index) => (
        <One key={`${reason.kind}:${reason.direction}:${index}`} reason={reason} name={name} />
      ))}
    </ul>
  );
}

/** The kinds of reason that quote what two people wrote. */
const quoting: readonly WhyReason['kind'][] = ['same-topic', 'related-topic', 'similar-words'];

function One({ reason, name }: { reason: WhyReason; name: string }) {
  const { language } = useSettings();
  const { kind, direction, from, to, topic } = reason;
  if (quoting.includes(kind) && from && to && direction !== 'both')
    return <Reason direction={direction} name={name} gives={from.text} wants={to.text} />;
  if (kind === 'common-ground' && (topic || from)) {
    const shared = topic ? topic.label[language] : (from?.text ?? '');
    return <Reason direction="both" name={name} gives={shared} />;
  }
  return <Circumstance reason={reason} name={name} />;
}

const drawn: Partial<Record<WhyReason['kind'], { state?: CirclesState; filled: 'none' | 'both' }>> = {
  newcomer: { state: 'touching', filled: 'none' },
  'no-common-language': { state: 'apart', filled: 'none' },
  'nothing-known': { state: 'apart', filled: 'none' },
};
/** Circles that do not overlap are drawn smaller, so that all take the same width. */
const sizes: Partial<Record<CirclesState, number>> = { touching: 16, apart: 14 };
const giver = { 'they-give': 'they', 'you-give': 'you', both: 'both' } as const;

/** The key of each sentence; where it matters who gives, the key says so. */
const sentences: Record<WhyReason['kind'], (direction: WhyReason['direction']) => string> = {
  'same-topic': (direction) => `event:why.topic.${direction}`,
  'related-topic': (direction) => `event:why.topic.${direction}`,
  'similar-words': (direction) => `event:why.hidden.${direction}`,
  'hidden-fit': (direction) => `event:why.hidden.${direction}`,
  'common-ground': () => 'event:why.common',
  mentoring: (direction) => `event:why.mentoring.${direction}`,
  collaboration: () => 'event:why.collaboration',
  exchange: () => 'event:why.exchange',
  'common-group': () => 'event:why.group',
  'common-language': () => 'event:why.language',
  newcomer: () => 'event:why.newcomer',
  'your-wish': () => 'event:why.wish',
  'no-common-language': () => 'event:why.noLanguage',
  'nothing-known': () => 'event:why.nothing',
};

/** A reason that quotes nobody. */
function Circumstance({ reason, name }: { reason: WhyReason; name: string }) {
  const { t } = useTranslation('event');
  const { language } = useSettings();
  const { kind, direction, topic, value } = reason;
  const shown: { state?: CirclesState; filled: 'none' | 'you' | 'they' | 'both' } = drawn[kind] ?? {
    filled: giver[direction],
  };
  return (
    <li className="flex gap-3 leading-[1.38]">
      <span className="mt-0.5 flex w-7.5 flex-none items-center justify-center">
        <Circles {...shown} size={shown.state ? sizes[shown.state] : 20} />
      </span>
      <span>
        <Words
          of={sentences[kind](direction)}
          parts={{
            name,
            topic: <strong className="font-semibold">{topic?.label[language] ?? ''}</strong>,
            value: kind === 'common-language' ? languageName(value, language) : groupName(value ?? '', t),
          }}
        />
      </span>
    </li>
  );
}

function languageName(code: string | null | undefined, language: 'de' | 'en'): string {
  if (!code) return '';
  return new Intl.DisplayNames(localeOf[language], { type: 'language' }).of(code) ?? code;
}
