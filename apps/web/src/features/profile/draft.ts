import { useState } from 'react';
import type { ProfileInput } from '../../shared/api/generated/types.gen.js';
import type { Me, Phrase } from '../../shared/attending/me.js';

const plainFields = [
  'givenName',
  'familyName',
  'position',
  'company',
  'languages',
  'intents',
  'about',
  'aboutUse',
  'requestsPerDay',
] as const satisfies readonly (keyof ProfileInput & keyof Me)[];

type Plain = Pick<Me, (typeof plainFields)[number]>;

/** What is being written of a profile. */
export type Draft = Plain & { offers: Phrase[]; seeks: Phrase[] };

/** Every part of a screen that edits a profile. */
export interface PartProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  /** What is wrong, by field. */
  errors: Record<string, string>;
}

/** What somebody writes over what is known of them, how to write on, and how to begin anew once it is kept. */
export function useWriting(me: Me): [Draft, (change: Partial<Draft>) => void, () => void] {
  // Only what was touched: what the server says anew of the rest, as after a reload, is not written over.
  const [written, setWritten] = useState<Partial<Draft>>({});
  const write = (change: Partial<Draft>): void => setWritten((now) => ({ ...now, ...change }));
  return [{ ...draftOf(me), ...written }, write, () => setWritten({})];
}

function draftOf(me: Me): Draft {
  const plain = Object.fromEntries(plainFields.map((field) => [field, me[field]])) as Plain;
  return { ...plain, offers: me.offers, seeks: me.seeks };
}

/** The plain fields that differ from what is known; undefined where none does. */
function changedFields(me: Me, draft: Draft): ProfileInput | undefined {
  const changed = plainFields.filter((field) => JSON.stringify(me[field]) !== JSON.stringify(draft[field]));
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((field) => [field, draft[field]]));
}

/** Both sides of the expertise where one of them differs from what is known. */
function changedExpertise(me: Me, { offers, seeks }: Draft): Pick<Draft, 'offers' | 'seeks'> | undefined {
  const isSame = JSON.stringify([me.offers, me.seeks]) === JSON.stringify([offers, seeks]);
  return isSame ? undefined : { offers, seeks };
}

/** Everything that differs from what is known, as it is kept. */
export function changesOf(
  me: Me,
  draft: Draft,
): { fields?: ProfileInput; expertise?: Pick<Draft, 'offers' | 'seeks'> } {
  const fields = changedFields(me, draft);
  const expertise = changedExpertise(me, draft);
  return { ...(fields ? { fields } : {}), ...(expertise ? { expertise } : {}) };
}
