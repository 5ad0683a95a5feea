import type { ReactNode } from 'react';

interface PageProps {
  /** Names the screen: its heading and the document's title. */
  title: string;
  /** The way back (`BackLink`, `WayBack`), for a screen below another. */
  back?: ReactNode;
  /** A line above the heading that says where one is: the event, the date. */
  eyebrow?: ReactNode;
  /** Buttons for the whole screen, beside the heading on a desk. */
  actions?: ReactNode;
  /** `text` for reading and forms, `wide` for boards and tables. */
  width?: 'text' | 'wide';
  children: ReactNode;
}

/** One screen: heading, actions, content. Gives the document its title and the heading the focus after navigation. */
export function Page({ title, back, eyebrow, actions, width = 'text', children }: PageProps) {
  return (
    <div className={`${width === 'text' ? 'max-w-[40rem]' : 'max-w-[80rem]'} px-5 pt-6 pb-16 desk:px-8 desk:pt-9`}>
      <title>{`${title} · Treffpunkt`}</title>
      <header className="flex flex-col gap-4 desk:flex-row desk:items-end desk:justify-between">
        <div className="min-w-0">
          {back ? <div className="-mt-3 mb-1">{back}</div> : null}
          {eyebrow ? <p className="mb-1 text-small text-soft">{eyebrow}</p> : null}
          <h1 tabIndex={-1} className="text-title">
            {title}
          </h1>
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </header>
      <div className="mt-5 flex flex-col gap-6">{children}</div>
    </div>
  );
}
