import { useTranslation } from 'react-i18next';
import { Steps } from '../../shared/ui/steps.js';

interface ImportStepsProps {
  current: number;
  onStep?: (index: number) => void;
}

/** The four steps of an import. */
export function ImportSteps({ current, onStep }: ImportStepsProps) {
  const { t } = useTranslation('organize-import');
  const steps = [
    t('organize-import:step.file'),
    t('organize-import:step.columns'),
    t('organize-import:step.check'),
    t('organize-import:step.done'),
  ];
  return <Steps steps={steps} current={current} {...(onStep ? { onStep } : {})} />;
}
