import { useSyncExternalStore } from 'react';

const desk = matchMedia('(min-width: 56.25rem)');

function listen(tell: () => void): () => void {
  desk.addEventListener('change', tell);
  return () => desk.removeEventListener('change', tell);
}

/** Whether there is room for two things side by side; for what styles alone cannot say, such as which heading leads. */
export function useIsDesk(): boolean {
  return useSyncExternalStore(listen, () => desk.matches);
}
