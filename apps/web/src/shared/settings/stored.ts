/** Reads a setting of this device; gives null where storage is forbidden. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(`treffpunkt.${key}`);
  } catch {
    return null;
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
