import { useEffect, useSyncExternalStore } from 'react';
import { isOver } from '../card/card-event.js';
import { useSession } from '../session/session.js';
import { useNow } from '../time/use-clock.js';
import { renewDevice } from './device.js';
import {
  keptHandshakes,
  mergeHandshakes,
  onHandshakes,
  readHandshakes,
  type KeptHandshake,
} from './kept-handshakes.js';

/** The account's handshakes that wait on this device. */
export function useKeptHandshakes(): readonly KeptHandshake[] {
  const { account } = useSession();
  const all = useSyncExternalStore(onHandshakes, keptHandshakes);
  return all.filter(({ accountId }) => accountId === account.id);
}

/**
 * While the app is open: has the device certified ahead of time, and brings what was exchanged without a network, as soon
 * as there is one.
 */
export function useHandshakeUpkeep(): void {
  const { account, attendances } = useSession();
  const now = useNow(3600);
  const joined = attendances
    .filter((attendance) => attendance.state === 'joined' && !isOver(attendance, now))
    .map(({ eventId }) => eventId)
    .join(' ');
  useEffect(() => {
    void readHandshakes();
    const keepUp = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      await mergeHandshakes(account.id);
      // Without a network, or where storage is forbidden, it is tried again at the next occasion.
      if (joined !== '') await renewDevice(account.id, joined.split(' ')).catch(() => undefined);
    };
    const hear = (): void => void keepUp();
    hear();
    addEventListener('online', hear);
    document.addEventListener('visibilitychange', hear);
    return () => {
      removeEventListener('online', hear);
      document.removeEventListener('visibilitychange', hear);
    };
  }, [account.id, joined]);
}
