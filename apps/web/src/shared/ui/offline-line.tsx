import { CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Line } from './line.js';

/** Says that no answer comes and what works all the same: the network is gone, or it is there and the server is not. */
export function OfflineLine({ hasNetwork = false }: { hasNetwork?: boolean }) {
  const { t } = useTranslation();
  return (
    <Line icon={<CloudOff aria-hidden className="size-4.5 text-soft" strokeWidth={1.8} />}>
      {t(hasNetwork ? 'common:unreachable' : 'common:offline')}
    </Line>
  );
}
