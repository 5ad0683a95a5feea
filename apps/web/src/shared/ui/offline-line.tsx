import { CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Line } from './line.js';

/** Says that the network is gone and what works without it. */
export function OfflineLine() {
  const { t } = useTranslation();
  return (
    <Line icon={<CloudOff aria-hidden className="size-4.5 text-soft" strokeWidth={1.8} />}>{t('common:offline')}</Line>
  );
}
