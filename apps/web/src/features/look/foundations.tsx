import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { colours, type Colour } from '../../shared/theme/tokens.js';
import { Button } from '../../shared/ui/button.js';
import { Circles, Mark, type CirclesState } from '../../shared/ui/circles.js';
import { Specimen, Specimens } from './specimen.js';

const states: readonly CirclesState[] = ['apart', 'touching', 'overlapping', 'drifting', 'loading'];
const fills = ['none', 'you', 'they', 'both'] as const;
const steps: readonly CirclesState[] = ['apart', 'touching', 'overlapping'];
const swatches = Object.keys(colours.light) as Colour[];

/** The circles, the type, the colours. */
export function Foundations() {
  const { t } = useTranslation('look');
  return (
    <>
      <Specimens title={t('look:circles.title')} intro={t('look:circles.intro')}>
        <Specimen name="Mark">
          <Mark size={24} />
        </Specimen>
        <Specimen name="Circles state filled">
          <div className="grid grid-cols-2 gap-x-6 gap-y-5 pad:grid-cols-3">
            {states.map((state) => (
              <Shown key={state} name={state}>
                <Circles state={state} size={40} />
              </Shown>
            ))}
            {fills.map((filled) => (
              <Shown key={filled} name={filled}>
                <Circles filled={filled} size={40} />
              </Shown>
            ))}
          </div>
        </Specimen>
        <Meeting />
      </Specimens>
      <Specimens title={t('look:type.title')} intro={t('look:type.intro')}>
        <div className="flex flex-col gap-3">
          <p className="font-display text-glance font-semibold tracking-[-0.03em] tabular-nums">10:42</p>
          <p className="font-display text-title font-semibold tracking-[-0.012em]">{t('look:type.sample')}</p>
          <p className="font-display text-section font-semibold">{t('look:type.sample')}</p>
          <p className="font-display text-name font-semibold">{t('look:type.sample')}</p>
          <p className="max-w-[36rem]">{t('look:type.text')}</p>
          <p className="max-w-[36rem] text-small text-soft">{t('look:type.text')}</p>
        </div>
      </Specimens>
      <Specimens title={t('look:colour.title')} intro={t('look:colour.intro')}>
        <ul role="list" className="grid grid-cols-3 gap-x-3 gap-y-4 pad:grid-cols-5 desk:grid-cols-7">
          {swatches.map((name) => (
            <li key={name}>
              <span
                className="block h-12 rounded-s ring-1 ring-line ring-inset"
                style={{ backgroundColor: `var(--${name})` }}
              />
              <span className="mt-1 block font-mono text-small text-soft">{name}</span>
            </li>
          ))}
        </ul>
      </Specimens>
    </>
  );
}

function Shown({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-1.5">
      {children}
      <span className="font-mono text-small text-soft">{name}</span>
    </div>
  );
}

/** The same drawing through its states, to see it move. */
function Meeting() {
  const { t } = useTranslation('look');
  const [step, setStep] = useState(0);
  const state = steps[step] ?? 'apart';
  return (
    <div className="flex items-center gap-6">
      <Circles isSteady size={56} state={state} filled={state === 'overlapping' ? 'both' : 'you'} />
      <Button variant="quiet" size="small" onClick={() => setStep((step + 1) % steps.length)}>
        {t('look:circles.move')}
      </Button>
    </div>
  );
}
