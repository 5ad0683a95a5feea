import { withinSentence } from '../i18n/within-sentence.js';
import { Words } from '../i18n/words.js';
import { Circles } from './circles.js';
import { classNames } from './class-names.js';

/** Why two people fit, in one direction or both, in their own words. */
export interface ReasonValue {
  direction: 'they-give' | 'you-give' | 'both';
  /** The other's first name, as the sentence uses it. */
  name: string;
  /** What is offered, in the giver's words; for `both` what they share. */
  gives: string;
  /** What is sought, in the seeker's words. Not for `both`. */
  wants?: string;
}

const keys = {
  'they-give': 'common:reason.theyGive',
  'you-give': 'common:reason.youGive',
  both: 'common:reason.both',
} as const;
const filled = { 'they-give': 'they', 'you-give': 'you', both: 'both' } as const;
const tones = { 'they-give': 'text-they', 'you-give': 'text-you-text', both: 'text-ink' } as const;

/** One reason: the filled circle is the one who gives. */
export function Reason({ direction, name, gives, wants }: ReasonValue) {
  const given = <em className={classNames('font-semibold not-italic', tones[direction])}>{withinSentence(gives)}</em>;
  return (
    <li className="flex gap-3 leading-[1.38]">
      <span className="mt-0.5">
        <Circles filled={filled[direction]} size={20} />
      </span>
      <span>
        <Words of={keys[direction]} parts={{ name, gives: given, wants: withinSentence(wants ?? '') }} />
      </span>
    </li>
  );
}
