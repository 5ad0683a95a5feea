import { CircleAlert, Clock3, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import { Circles } from './circles.js';

interface NoticeProps {
  /** `plain`: good to know. `wait`: something is pending. `you`: needs you now. `agreed`: it is done. */
  tone?: 'plain' | 'wait' | 'you' | 'agreed';
  children: ReactNode;
  action?: ReactNode;
  /** Speaks up at once instead of at the next pause of the screen reader. */
  isUrgent?: boolean;
}

const grounds = { plain: 'bg-sunk', wait: 'bg-wait-tint', you: 'bg-you-tint', agreed: 'bg-they-tint' };
const icons = {
  plain: <Info aria-hidden strokeWidth={1.8} className="size-5" />,
  wait: <Clock3 aria-hidden strokeWidth={1.8} className="size-5 text-wait-text" />,
  you: <CircleAlert aria-hidden strokeWidth={1.8} className="size-5 text-you-text" />,
  agreed: <Circles filled="both" size={14} />,
};

/** What happened and what can be done, in the place where it matters. */
export function Notice({ tone = 'plain', children, action, isUrgent }: NoticeProps) {
  return (
    <div
      role={isUrgent ? 'alert' : 'status'}
      className={classNames('flex flex-wrap items-start gap-x-3 gap-y-3 rounded-card px-4 py-3.5', grounds[tone])}
    >
      <span className="flex h-6 flex-none items-center desk:h-5.5">{icons[tone]}</span>
      <div className="min-w-[min(10rem,100%)] flex-1">{children}</div>
      {action ? <div className="-my-1.5">{action}</div> : null}
    </div>
  );
}
