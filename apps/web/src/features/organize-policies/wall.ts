/** What the clock of a zone shows at an instant, as `<input type="datetime-local">` writes it; empty for none. */
export function wallOf(instant: string | null, zone: string): string {
  if (!instant) return '';
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return shown.format(new Date(instant)).replace(' ', 'T');
}

/** The instant at which the clock of a zone shows a time; of a time that occurs twice the earlier. Null for none. */
export function instantOf(wall: string, zone: string): string | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  const offset = (at: number): number => Date.parse(`${wallOf(new Date(at).toISOString(), zone)}Z`) - at;
  const candidates = [asUtc - offset(asUtc - 86_400_000), asUtc - offset(asUtc + 86_400_000)].toSorted((a, b) => a - b);
  const exact = candidates.find((at) => at + offset(at) === asUtc);
  return new Date(exact ?? Math.max(...candidates)).toISOString();
}
