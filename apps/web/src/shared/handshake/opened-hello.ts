const place = 'treffpunkt.hello';

/** The digits of a first code: `/h#digits` in the text of a QR code or a pasted link; null for anything else. */
export function helloIn(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const { protocol, pathname, hash } = new URL(text.trim());
  if (!/^https?:$/.test(protocol) || pathname !== '/h') return null;
  return /^[1-9][0-9]{100,3000}$/.test(hash.slice(1)) ? hash.slice(1) : null;
}

/** Keeps a code that another app's camera opened, for this tab alone. */
export function keepHello(digits: string): void {
  try {
    sessionStorage.setItem(place, digits);
  } catch {
    // Without storage it has to be scanned once more, inside the app.
  }
}

/** Takes the code that was kept; null where there is none. */
export function takeHello(): string | null {
  try {
    const digits = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    return digits;
  } catch {
    return null;
  }
}
