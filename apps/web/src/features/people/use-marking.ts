import { useState } from 'react';
import type { WishKind } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import type { Suggestion } from '../../shared/attending/types.js';
import { useUnsentWishes, useWish, wishOf } from './wishes.js';

/** What marking does to a list of suggestions. */
export type Marking = ReturnType<typeof useMarking>;

/** Marking within a list of suggestions: whoever is not wanted leaves at once, and a line with the way back stays. */
export function useMarking(eventId: string) {
  const wish = useWish(eventId);
  const unsent = useUnsentWishes(eventId);
  const [dropped, setDropped] = useState<ReadonlyMap<string, Suggestion>>(new Map());
  const [restored, setRestored] = useState<string>();

  /** The suggestions as they are shown: without the unwanted, but with those who were taken out here. */
  function arrange(suggestions: readonly Suggestion[]): Suggestion[] {
    const wanted = suggestions.filter((each) => wishOf(unsent, each) !== 'rather-not');
    const out = [...dropped.values()].filter(
      (each) => !wanted.some(({ attendeeId }) => attendeeId === each.attendeeId),
    );
    return [...wanted, ...out].toSorted((a, b) => a.rank - b.rank);
  }

  /** Whether the line with the way back stands in the place of a suggestion that `arrange` gave. */
  const isTakenOut = (suggestion: Suggestion): boolean => dropped.get(suggestion.attendeeId) === suggestion;

  function choose(suggestion: Suggestion, kind: WishKind | null): void {
    const before = { ...suggestion, wish: wishOf(unsent, suggestion) };
    if (kind === 'rather-not') setDropped((now) => new Map([...now, [suggestion.attendeeId, before]]));
    wish.mutate({ person: suggestion, kind });
  }

  function undo(suggestion: Suggestion): void {
    setDropped((now) => new Map([...now].filter(([id]) => id !== suggestion.attendeeId)));
    setRestored(suggestion.attendeeId);
    wish.mutate({ person: suggestion, kind: suggestion.wish });
  }

  const propsFor = (suggestion: Suggestion) => ({
    wish: wishOf(unsent, suggestion),
    isUnsent: unsent.has(suggestion.attendeeId),
    takesFocus: restored === suggestion.attendeeId,
    onChoose: (kind: WishKind | null) => choose(suggestion, kind),
  });

  const refused = wish.error && !toProblem(wish.error).isOffline ? wish.error : null;
  return { arrange, isTakenOut, undo, propsFor, refused };
}
