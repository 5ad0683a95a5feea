import './circles.css';

/** How near the two are: from never met to agreed, and apart again. */
export type CirclesState = 'apart' | 'touching' | 'overlapping' | 'drifting' | 'loading';

interface CirclesProps {
  state?: CirclesState;
  /** Whose side gives or acts; `both` is what the two have in common or agreed on. */
  filled?: 'none' | 'you' | 'they' | 'both';
  /** The height in pixels. */
  size?: number;
  /** Keeps the width of the widest state, so that nothing beside it moves when the state changes. */
  isSteady?: boolean;
  /** Says in words what the drawing shows, where no text beside it does. */
  label?: string;
}

const radius = 9;
const height = 22;
const distances: Record<CirclesState, number> = { apart: 23, touching: 18, overlapping: 11, drifting: 27, loading: 11 };
const lensHalf = Math.sqrt(radius ** 2 - (distances.overlapping / 2) ** 2);
const lens = `M0 ${-lensHalf}A${radius} ${radius} 0 0 1 0 ${lensHalf}A${radius} ${radius} 0 0 1 0 ${-lensHalf}z`;

/** The one idea of the look: you are vermilion, they are petrol, and what you share is where the circles meet. */
export function Circles({ state = 'overlapping', filled = 'none', size = height, isSteady, label }: CirclesProps) {
  const distance = distances[state];
  const reach = isSteady || state === 'loading' ? distances.apart + 4 : distance;
  const width = reach + height;
  const isMet = state === 'overlapping';
  const side = (who: 'you' | 'they', shift: number) => (
    <g
      key={who}
      className={`${who}${filled === who || filled === 'both' ? ' is-filled' : ''}`}
      style={{ transform: `translateX(${shift}px)` }}
    >
      <circle r={radius} />
    </g>
  );
  const sides = [side('you', -distance / 2), side('they', distance / 2)];
  return (
    <svg
      className={`circles is-${state}`}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      width={(width / height) * size}
      height={size}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {filled === 'they' ? sides.toReversed() : sides}
      <path className={`lens${isMet && filled === 'both' ? ' is-shown' : ''}`} d={lens} />
    </svg>
  );
}

/** The product's name with its mark. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <span className="inline-flex items-center gap-2.5 font-display text-name font-semibold tracking-tight">
      <Circles filled="both" size={size} />
      Treffpunkt
    </span>
  );
}
