import { Chip } from './chip.js';
import { Circles } from './circles.js';

/** An offered or sought topic, as words. */
export interface TopicValue {
  id: string;
  label: string;
}

interface TopicChipProps {
  topic: TopicValue;
  /** Draws who brings it: `you-give`, `they-give`, `both` have it. */
  direction?: 'you-give' | 'they-give' | 'both';
  onRemove?: () => void;
}

const filled = { 'you-give': 'you', 'they-give': 'they', both: 'both' } as const;

/** A topic one can read or take away. */
export function TopicChip({ topic, direction, onRemove }: TopicChipProps) {
  return (
    <Chip name={topic.label} {...(onRemove ? { onRemove } : {})}>
      {direction ? <Circles filled={filled[direction]} size={14} /> : null}
      {topic.label}
    </Chip>
  );
}
