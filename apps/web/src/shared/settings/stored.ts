/** Reads a setting of this device; gives null where storage is forbidden. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(`treffpunkt.${key}`);
  } catch {
    return null;
  }
}

/** What belongs to the device, whoever uses it; the outbox knows whose its commands are. */
const ofTheDevice = ['language', 'theme', 'install', 'outbox'].map((key) => `treffpunkt.${key}`);

/** Forgets what a person left on this device: drafts, the event they were at, how far they had read. */
export function forgetPerson(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('treffpunkt.') && !ofTheDevice.includes(key)) localStorage.removeItem(key);
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('treffpunkt.seq.')) sessionStorage.removeItem(key);
  } catch {
    // Without storage there is nothing.
  }
}

/** Keeps a setting on this device; null forgets it. Without storage the setting lasts as long as the page. */
export function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`treffpunkt.${key}`);
    else localStorage.setItem(`treffpunkt.${key}`, value);
  } catch {
    // A browser that forbids storage still gets the setting for this page.
  }
}

/** Tells when another tab stores or forgets a setting; gives the way to stop listening. */
export function onStored(key: string, tell: () => void): () => void {
  const hear = (event: StorageEvent): void => {
    // Without a key everything was forgotten.
    if (event.key === null || event.key === `treffpunkt.${key}`) tell();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
