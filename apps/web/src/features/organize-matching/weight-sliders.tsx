import { useTranslation } from 'react-i18next';
import { useNumber } from '../../shared/time/use-number.js';
import { Section } from '../../shared/ui/list-row.js';
import { Slider } from '../../shared/ui/slider.js';
import {
  dials,
  mutualityOf,
  shareOf,
  turnOf,
  weightOf,
  worths,
  type Dial,
  type Weights,
  type Worth,
} from './weights.js';

interface WeightSlidersProps {
  weights: Weights;
  /** What is wrong, by field. */
  errors: Record<string, string>;
  /** Without it they can be looked at only. */
  onChange?: (weights: Weights) => void;
}

/** What counts how much, each in words that say what it does. */
export function WeightSliders({ weights, errors, onChange }: WeightSlidersProps) {
  const { t } = useTranslation('organize-matching');
  const parts = { weights, errors, onChange };
  return (
    <div className="flex flex-col gap-8">
      <Section title={t('organize-matching:worths.title')} intro={t('organize-matching:worths.intro')}>
        <div className="flex flex-col gap-5">
          {worths.map((worth) => (
            <WorthSlider key={worth} worth={worth} {...parts} />
          ))}
        </div>
      </Section>
      <Section title={t('organize-matching:dials.title')}>
        <div className="flex flex-col gap-5 pt-1.5">
          <BothWays {...parts} />
          {dials.map((dial) => (
            <DialSlider key={dial} dial={dial} {...parts} />
          ))}
        </div>
      </Section>
    </div>
  );
}

type Part = Pick<WeightSlidersProps, 'weights' | 'errors'> & { onChange: WeightSlidersProps['onChange'] | undefined };

function WorthSlider({ worth, weights, errors, onChange }: Part & { worth: Worth }) {
  const { t } = useTranslation('organize-matching');
  const number = useNumber();
  const share = shareOf(weights, worth);
  const percent = t('organize-matching:percent', { value: number(Math.round(share * 100)) });
  return (
    <Slider
      label={t(`organize-matching:worth.${worth}.label`)}
      hint={t(`organize-matching:worth.${worth}.hint`)}
      value={Math.round(weights[worth] * 100)}
      min={0}
      max={100}
      step={1}
      said={t(`organize-matching:counts.${weightOf(share)}`, { share: percent })}
      error={errors[worth]}
      isDisabled={!onChange}
      onChange={(value) => onChange?.({ ...weights, [worth]: value / 100 })}
    />
  );
}

function BothWays({ weights, errors, onChange }: Part) {
  const { t } = useTranslation('organize-matching');
  return (
    <Slider
      label={t('organize-matching:bothWays.label')}
      hint={t('organize-matching:bothWays.hint')}
      value={Math.round(weights.bothWays * 100)}
      min={0}
      max={100}
      step={5}
      said={t(`organize-matching:bothWays.said.${mutualityOf(weights.bothWays)}`)}
      ends={[t('organize-matching:bothWays.low'), t('organize-matching:bothWays.high')]}
      error={errors.bothWays}
      isDisabled={!onChange}
      onChange={(value) => onChange?.({ ...weights, bothWays: value / 100 })}
    />
  );
}

function DialSlider({ dial, weights, errors, onChange }: Part & { dial: Dial }) {
  const { t } = useTranslation('organize-matching');
  const { to, far } = turnOf(weights[dial]);
  const said = to === 'neither' ? t('organize-matching:turn.neither') : t(`organize-matching:turn.${far}`);
  const ends = [t(`organize-matching:dial.${dial}.low`), t(`organize-matching:dial.${dial}.high`)] as const;
  return (
    <Slider
      label={t(`organize-matching:dial.${dial}.label`)}
      value={Math.round(weights[dial] * 100)}
      min={-100}
      max={100}
      step={10}
      said={to === 'neither' ? said : `${said}: ${to === 'low' ? ends[0] : ends[1]}`}
      ends={ends}
      error={errors[dial]}
      isDisabled={!onChange}
      onChange={(value) => onChange?.({ ...weights, [dial]: value / 100 })}
    />
  );
}
