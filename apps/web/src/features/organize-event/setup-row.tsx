import { Link, type LinkProps } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Circles } from '../../shared/ui/circles.js';

interface SetupRowProps {
  title: string;
  isDone: boolean;
  link: Pick<LinkProps, 'to' | 'params'>;
  /** Staff may look, not change. */
  isLinked: boolean;
  /** What is set, in one or two sentences. */
  children: ReactNode;
}

/** One part of the set-up: whether it is there, what it says, the way to change it. */
export function SetupRow({ title, isDone, link, isLinked, children }: SetupRowProps) {
  const { t } = useTranslation('organize-event');
  const inside = (
    <>
      <span className="flex w-11 flex-none justify-center pt-0.5">
        <Circles
          size={16}
          state={isDone ? 'overlapping' : 'apart'}
          filled={isDone ? 'both' : 'none'}
          label={isDone ? t('organize-event:setup.done') : t('organize-event:setup.open')}
        />
      </span>
      <span className="flex-1">
        <span className="block font-semibold">{title}</span>
        <span className="mt-0.5 block text-small text-soft">{children}</span>
      </span>
    </>
  );
  return (
    <li className="border-b border-line">
      {isLinked ? (
        <Link {...link} className="-mx-3 flex items-center gap-2 rounded-s px-3 py-3.5 hover:bg-sunk">
          {inside}
          <ChevronRight aria-hidden className="size-5 flex-none text-soft" strokeWidth={1.8} />
        </Link>
      ) : (
        <div className="flex items-center gap-2 py-3.5">{inside}</div>
      )}
    </li>
  );
}
