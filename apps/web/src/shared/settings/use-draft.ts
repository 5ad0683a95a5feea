import { useCallback, useState } from 'react';
import { store, stored } from './stored.js';

/** Gives what was written down on this device under the key, or null. */
export function readDraft<Draft>(key: string): Draft | null {
  try {
    return JSON.parse(stored(`draft.${key}`) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

/** Writes something unfinished down on this device, so that going back or reloading loses nothing; null forgets it. */
export function keepDraft(key: string, draft: unknown): void {
  store(`draft.${key}`, draft === null ? null : JSON.stringify(draft));
}

/** A value that outlives the page: begins with the draft, else with `empty`; gives value, change and forget. */
export function useDraft<Draft>(key: string, empty: Draft): [Draft, (next: Draft) => void, () => void] {
  const [value, setValue] = useState<Draft>(() => readDraft<Draft>(key) ?? empty);
  const change = useCallback(
    (next: Draft) => {
      setValue(next);
      keepDraft(key, next);
    },
    [key],
  );
  const forget = useCallback(() => keepDraft(key, null), [key]);
  return [value, change, forget];
}
