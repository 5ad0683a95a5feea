import type { ReactNode } from 'react';
import { Face } from './face.js';
import { Reason, type ReasonValue } from './reason.js';

/** What a screen knows of a person at a glance. */
export interface PersonValue {
  id: string;
  name: string;
  /** What they do and where, in one line. */
  line: string;
  photo?: string;
}

interface PersonCardProps {
  person: PersonValue;
  /** The name as a link to the person, where there is one. */
  heading?: ReactNode;
  reasons?: readonly ReasonValue[];
  /** One line instead of reasons or below them: when they last met, what to change to get others. */
  note?: ReactNode;
  /** What a screen adds between the reasons and the note. */
  children?: ReactNode;
  /** Buttons: one dark, the rest quiet. */
  actions?: ReactNode;
}

/** A person to pick up: who they are, why the two fit, what to do next. */
export function PersonCard({ person, heading, reasons = [], note, children, actions }: PersonCardProps) {
  return (
    <article className="rounded-card border border-line bg-sheet p-4 desk:p-5">
      <PersonLine person={person} heading={heading} />
      {reasons.length > 0 ? (
        <ul className="mt-3.5 flex flex-col gap-2">
          {reasons.map((reason) => (
            <Reason key={`${reason.direction}${reason.gives}${reason.wants ?? ''}`} {...reason} />
          ))}
        </ul>
      ) : null}
      {children ? <div className="mt-3.5">{children}</div> : null}
      {note ? <p className="mt-3 text-small text-soft">{note}</p> : null}
      {actions ? <div className="mt-4 flex flex-wrap gap-2">{actions}</div> : null}
    </article>
  );
}

/** Face, name and line: the head of a card or of a person's own screen. */
export function PersonLine({ person, heading }: Pick<PersonCardProps, 'person' | 'heading'>) {
  return (
    <div className="flex items-center gap-3">
      <Face {...person} />
      <div className="min-w-0">
        <h2 className="text-name">{heading ?? person.name}</h2>
        <p className="text-small text-soft">{person.line}</p>
      </div>
    </div>
  );
}
