import { Circles, type CirclesState } from '../../shared/ui/circles.js';
import { Face } from '../../shared/ui/face.js';

interface MeetingProps {
  other: { name: string };
  line: string;
  state: CirclesState;
  filled?: 'none' | 'you' | 'they' | 'both';
}

/** The other one, and the two circles at the distance the exchange has come to; they close when both have agreed. */
export function Meeting({ other, line, state, filled = 'none' }: MeetingProps) {
  // Whoever gave nothing is not named once it has ended.
  if (!other.name) return <Circles isSteady state={state} filled={filled} size={56} />;
  return (
    <div className="flex items-center justify-between gap-4 border-y border-line py-4">
      <div className="flex min-w-0 items-center gap-3">
        <Face name={other.name} />
        <div className="min-w-0">
          <p className="font-display text-name font-semibold break-words">{other.name}</p>
          <p className="text-small text-soft">{line}</p>
        </div>
      </div>
      <Circles isSteady state={state} filled={filled} size={44} />
    </div>
  );
}
