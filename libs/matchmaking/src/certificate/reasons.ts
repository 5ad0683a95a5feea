import type { Calendar } from '../scheduling/calendar.js';
import { suitablePlaces } from '../scheduling/places.js';
import type { UnservedPair, UnservedReason } from '../scheduling/types.js';

/** Takes a calendar; gives every pair that does not meet, with what it ran into. */
export function unservedPairs(calendar: Calendar): UnservedPair[] {
  const { grid } = calendar;
  const suitable = suitablePlaces(grid);
  const slots = Array.from({ length: grid.slots }, (_, slot) => slot);
  const idOf = (person: number): string => grid.problem.people[person]?.id ?? '';
  return [...grid.pairs.entries()].flatMap(([at, { a, b, rule }]) => {
    if (calendar.met[at]) return [];
    const common = slots.filter((slot) => grid.isFree[a * grid.slots + slot] && grid.isFree[b * grid.slots + slot]);
    const left = [a, b].filter((person) => !calendar.hasRoom(person));
    const busy = [a, b].filter((person) => common.some((slot) => !calendar.isFree(person, slot)));
    const hasPlace = (slot: number): boolean =>
      grid.places.length === 0 || (suitable[at] ?? []).some((place) => grid.places[place]?.isOpen[slot] === 1);
    const found = (reason: UnservedReason, people: readonly number[] = []): UnservedPair[] => [
      { pair: [idOf(a), idOf(b)], reason, people: people.map(idOf) },
    ];
    if (rule) return found(rule);
    if (common.length === 0) return found('no-common-slot', [a, b]);
    if (!common.some(hasPlace)) return found('no-suitable-place');
    if (left.length > 0) return found('maximum-reached', left);
    if (!common.some((slot) => hasPlace(slot) && calendar.isOpen(at, slot))) return found('no-common-slot-left', busy);
    const isOpen = slots.some((slot) => calendar.isOpen(at, slot) && calendar.placeFor(at, slot) !== undefined);
    return found(isOpen ? 'would-be-a-change' : 'no-place-left');
  });
}
