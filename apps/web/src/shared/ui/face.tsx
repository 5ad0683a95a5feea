import { classNames } from './class-names.js';

interface FaceProps {
  /** The person's id: it chooses the tint, the same everywhere. */
  id: string;
  name: string;
  photo?: string | undefined;
  size?: 'small' | 'normal' | 'large';
}

const tints = [
  'bg-they-tint text-they',
  'bg-you-tint text-you-text',
  'bg-wait-tint text-wait-text',
  'bg-moss-tint text-moss',
  'bg-slate-tint text-slate',
  'bg-clay-tint text-clay',
];

const sizes = { small: 'size-10 text-small', normal: 'size-12 text-[1.0625rem]', large: 'size-20 text-[1.625rem]' };

/** A person's photo, or their initials on a tint of their own. The name stands beside it, so it is silent. */
export function Face({ id, name, photo, size = 'normal' }: FaceProps) {
  const shape = classNames('flex-none rounded-full', sizes[size]);
  if (photo) return <img src={photo} alt="" className={classNames(shape, 'object-cover')} loading="lazy" />;
  return (
    <span
      aria-hidden
      className={classNames(shape, 'grid place-items-center font-display font-semibold select-none', tintOf(id))}
    >
      {initials(name)}
    </span>
  );
}

function tintOf(id: string): string {
  let sum = 7;
  for (const letter of id) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return tints[sum % tints.length] ?? '';
}

/** First letters of the first and the last name, titles left out. */
function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part) && !part.endsWith('.'));
  const letters = [parts.at(0), parts.length > 1 ? parts.at(-1) : undefined].map((part) => [...(part ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
