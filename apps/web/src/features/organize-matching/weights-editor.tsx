import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { StickyBar } from '../../shared/ui/sticky-bar.js';
import { useChangeWeights, usePreview, type Matching } from './matching.js';
import { PreviewLine, PreviewSection } from './preview-section.js';
import { WeightSliders } from './weight-sliders.js';
import { forSliders, isSame, type Weights } from './weights.js';

interface WeightsEditorProps {
  eventId: string;
  matching: Matching;
  /** Staff may look, not change. */
  mayChange: boolean;
}

/** What counts, to be moved; what that would change; and the way to make it so. */
export function WeightsEditor({ eventId, matching, mayChange }: WeightsEditorProps) {
  const { t } = useTranslation('organize-matching');
  const present = forSliders(matching.weights);
  const [moved, setMoved] = useState<Weights>();
  const weights = moved ?? present;
  const isMoved = !isSame(weights, present);
  const preview = usePreview(eventId, weights, mayChange && isMoved);
  const change = useChangeWeights(eventId);
  const move = (next: Weights): void => {
    change.reset();
    setMoved(next);
  };
  const problem = change.error ?? (isMoved ? preview.error : null);
  const errors = problem ? toProblem(problem).byField : {};
  if (!mayChange) return <WeightSliders weights={present} errors={{}} />;
  return (
    <>
      <div className="grid grid-cols-1 items-start gap-8 desk:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] desk:gap-12">
        <WeightSliders weights={weights} errors={errors} onChange={move} />
        <PreviewSection preview={preview} isMoved={isMoved} />
      </div>
      <StickyBar hasTabs={false}>
        {change.error && Object.keys(errors).length === 0 ? <Refusal error={change.error} /> : null}
        {change.isSuccess && !isMoved ? <Notice tone="agreed">{t('organize-matching:applied')}</Notice> : null}
        {isMoved && preview.data && !preview.error ? (
          <PreviewLine preview={preview.data} isBehind={preview.isBehind} />
        ) : null}
        <ButtonRow>
          <Button
            isBusy={change.isPending}
            disabled={!isMoved}
            onClick={() => change.mutate(weights, { onSuccess: () => setMoved(undefined) })}
          >
            {t('organize-matching:apply')}
          </Button>
          <Button variant="quiet" disabled={isSame(weights, matching.usual)} onClick={() => move(matching.usual)}>
            {t('organize-matching:toUsual')}
          </Button>
          {isMoved ? (
            <Button variant="quiet" onClick={() => setMoved(undefined)}>
              {t('organize-matching:discard')}
            </Button>
          ) : null}
        </ButtonRow>
      </StickyBar>
    </>
  );
}
