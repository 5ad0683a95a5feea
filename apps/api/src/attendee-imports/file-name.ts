const LONGEST = 200;

/** The name of a file from its header, percent-encoded UTF-8; what cannot be read is taken as it stands. */
export function fileNameOf(header: string | undefined): string {
  try {
    return decodeURIComponent(header ?? '').slice(0, LONGEST);
  } catch {
    return (header ?? '').slice(0, LONGEST);
  }
}
