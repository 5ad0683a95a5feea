import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from './chip.js';
import { Face } from './face.js';
import type { PersonValue } from './person-card.js';

/** A field of a card: given along or held back. */
export interface CardField {
  id: string;
  label: string;
  isGiven: boolean;
}

interface BusinessCardProps {
  person: PersonValue;
  fields?: readonly CardField[];
  /** The QR code (`<QrCode>`), or nothing for the card of somebody else. */
  code?: ReactNode;
  /** Values one received: mail, phone, links. */
  children?: ReactNode;
}

/** A business card: large enough to scan across a table, plain enough to read. */
export function BusinessCard({ person, fields = [], code, children }: BusinessCardProps) {
  const { t } = useTranslation();
  return (
    <article className="flex max-w-[26rem] flex-col gap-5 rounded-sheet border border-line bg-sheet p-6">
      {code ? <div className="-mx-4 -mt-4">{code}</div> : null}
      <div className="flex items-center justify-between gap-4">
        <div className="min-w-0">
          <h2 className="text-[1.625rem] leading-[1.1] tracking-[-0.02em] break-words">{person.name}</h2>
          <p className="mt-1.5 text-soft">{person.line}</p>
        </div>
        {code ? null : <Face {...person} />}
      </div>
      {children}
      {fields.length > 0 ? (
        <ul role="list" aria-label={t('common:card.fields')} className="flex flex-wrap gap-1.5">
          {fields.map((field) => (
            <li key={field.id}>
              <Chip isHeldBack={!field.isGiven}>
                {field.label}
                {field.isGiven ? null : <span className="sr-only">{t('common:card.heldBack')}</span>}
              </Chip>
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}
