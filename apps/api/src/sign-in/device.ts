const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Browser and system from a User-Agent header, such as "Firefox, Android"; no more of it is worth keeping. */
export function deviceOf(userAgent: string | undefined): string {
  const first = (known: readonly [RegExp, string][]): string[] =>
    known
      .filter(([pattern]) => pattern.test(userAgent ?? ''))
      .slice(0, 1)
      .map(([, name]) => name);
  return [...first(BROWSERS), ...first(SYSTEMS)].join(', ');
}
