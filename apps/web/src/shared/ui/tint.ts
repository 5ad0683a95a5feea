const tints = [
  'bg-they-tint text-they',
  'bg-you-tint text-you-text',
  'bg-wait-tint text-wait-text',
  'bg-moss-tint text-moss',
  'bg-slate-tint text-slate',
  'bg-clay-tint text-clay',
];

/** The classes of somebody's ground and letters: one of a few by their name, which is the one thing every screen knows. */
export function tintOf(name: string): string {
  let sum = 7;
  for (const letter of name.normalize('NFC').trim().replaceAll(/\s+/g, ' '))
    sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return tints[sum % tints.length] ?? '';
}
