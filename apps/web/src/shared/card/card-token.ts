const place = 'treffpunkt.card-token';
let inMemory: string | null = null;

/** Keeps what a scanned code said for this tab alone: through signing in and a reload, never longer. */
export function keepCardToken(token: string | null): void {
  inMemory = token;
  try {
    if (token === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, token);
  } catch {
    // A browser that forbids storage keeps it as long as the page lives.
  }
}

/** What the code said that was scanned last in this tab; null when there was none. */
export function keptCardToken(): string | null {
  try {
    return sessionStorage.getItem(place) ?? inMemory;
  } catch {
    return inMemory;
  }
}

/** Reads the text of a QR code or a pasted link; gives the token of a card, or null for anything else. */
export function tokenIn(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  if (!/^https?:$/.test(url.protocol) || url.pathname !== '/c') return null;
  const token = url.hash.slice(1);
  return /^[\w-]{20,100}$/.test(token) ? token : null;
}
