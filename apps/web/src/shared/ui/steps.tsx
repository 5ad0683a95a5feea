import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.js';

interface StepsProps {
  /** The names of the steps, in order. */
  steps: readonly string[];
  /** The index of the present one. */
  current: number;
  /** Goes back to a step that is done. */
  onStep?: (index: number) => void;
}

/** Where one is in a wizard: on a phone the present step and a line, on a desk all their names. */
export function Steps({ steps, current, onStep }: StepsProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('common:steps.label')}>
      <p className="mb-2 text-small text-soft desk:hidden">
        {t('common:steps.of', { current: current + 1, count: steps.length })}{' '}
        <strong className="font-semibold text-ink">{steps[current]}</strong>
      </p>
      <ol role="list" className="flex gap-1.5 desk:gap-4">
        {steps.map((step, index) => (
          <li
            key={step}
            aria-current={index === current ? 'step' : undefined}
            className={classNames(
              'flex-1 border-t-[3px] text-small desk:pt-2',
              index <= current ? 'border-ink' : 'border-line',
              index === current ? 'font-semibold' : 'text-soft',
            )}
          >
            {index < current && onStep ? (
              <button
                type="button"
                className="-mt-1 flex min-h-9 items-center gap-1.5 hover:text-ink max-desk:hidden"
                onClick={() => onStep(index)}
              >
                <Check aria-hidden className="size-4" strokeWidth={1.8} />
                {step}
              </button>
            ) : (
              <span className="max-desk:hidden desk:flex desk:min-h-7 desk:items-center">{step}</span>
            )}
            <span className="sr-only desk:hidden">{step}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface ProgressLineProps {
  /** What is being done and how far: "2.310 of 5,000 read". */
  label: string;
  value: number;
  max: number;
}

/** How far something is that takes a while. */
export function ProgressLine({ label, value, max }: ProgressLineProps) {
  const share = max > 0 ? Math.min(1, value / max) : 0;
  return (
    <div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        className="h-1 overflow-hidden rounded-full bg-line"
      >
        <div
          className="h-full origin-left rounded-full bg-ink transition-transform"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
      <p className="mt-1.5 text-small text-soft tabular-nums">{label}</p>
    </div>
  );
}
