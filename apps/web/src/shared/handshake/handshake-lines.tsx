import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Line } from '../ui/line.js';
import { dropHandshake, nameIn } from './kept-handshakes.js';
import { useHandshakeUpkeep, useKeptHandshakes } from './use-upkeep.js';

/** Says at the top which cards wait on this device for the network, and which were not taken over and why. */
export function HandshakeLines() {
  const { t } = useTranslation('link');
  useHandshakeUpkeep();
  return useKeptHandshakes().map(({ id, fields, refusal }) => {
    const name = nameIn(fields);
    if (refusal === undefined) return <Line key={id}>{t('link:card.waits', { name })}</Line>;
    return (
      <Line
        key={id}
        action={
          <Button size="small" variant="quiet" onClick={() => void dropHandshake(id)}>
            {t('link:understood')}
          </Button>
        }
      >
        {t('link:card.refused', { name, why: refusal })}
      </Line>
    );
  });
}
