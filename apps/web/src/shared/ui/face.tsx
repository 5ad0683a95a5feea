import { classNames } from './class-names.js';
import { tintOf } from './tint.js';

interface FaceProps {
  /** Gives the initials, and chooses the tint: the one thing of a person that every screen knows. */
  name: string;
  photo?: string | undefined;
  size?: 'small' | 'normal' | 'large';
}

const sizes = { small: 'size-10 text-small', normal: 'size-12 text-[1.0625rem]', large: 'size-20 text-[1.625rem]' };

/** A person's photo, or their initials on a tint of their own. The name stands beside it, so it is silent. */
export function Face({ name, photo, size = 'normal' }: FaceProps) {
  const shape = classNames('flex-none rounded-full', sizes[size]);
  if (photo) return <img src={photo} alt="" className={classNames(shape, 'object-cover')} loading="lazy" />;
  return (
    <span
      aria-hidden
      className={classNames(shape, 'grid place-items-center font-display font-semibold select-none', tintOf(name))}
    >
      {initials(name)}
    </span>
  );
}

/** First letters of the first and the last name, titles left out. */
function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part) && !part.endsWith('.'));
  const letters = [parts.at(0), parts.length > 1 ? parts.at(-1) : undefined].map((part) => [...(part ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
