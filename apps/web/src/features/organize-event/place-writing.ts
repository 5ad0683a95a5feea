import { LIMITS, type PlaceKind } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import type { Place, PlaceFacts } from './places.js';

/** A place as somebody writes it: numbers are texts until they are whole. */
export interface PlaceWriting {
  kind: PlaceKind;
  name: string;
  count: string;
  seats: string;
  parallel: string;
  url: string;
  stepFree: boolean;
  quiet: boolean;
  area: string;
  directions: string;
}

/** How many places of one name can be made at once. */
export const mostAtOnce = 100;

const proposed: Record<PlaceKind, Pick<PlaceWriting, 'count' | 'seats' | 'parallel'>> = {
  table: { count: '10', seats: '2', parallel: '1' },
  room: { count: '1', seats: '6', parallel: '1' },
  link: { count: '1', seats: '2', parallel: '20' },
};

/** What is proposed for a new place of a kind. */
export const writingFor = (kind: PlaceKind, name: string): PlaceWriting => ({
  kind,
  name,
  ...proposed[kind],
  url: '',
  // Nobody is promised a way without steps until somebody has looked; a link has none.
  stepFree: kind === 'link',
  quiet: false,
  area: '',
  directions: '',
});

/** A place that exists, for changing it. */
export const writingOf = (place: Place): PlaceWriting => ({
  kind: place.kind,
  name: place.name,
  count: '1',
  seats: String(place.seats),
  parallel: String(place.parallel),
  url: place.url ?? '',
  stepFree: place.stepFree,
  quiet: place.quiet,
  area: place.area,
  directions: place.directions,
});

interface Read {
  facts: PlaceFacts;
  /** How many; null for one with exactly this name. */
  count: number | null;
  /** What does not fit, by field, as the key of its text. */
  missing: Partial<Record<keyof PlaceWriting, string>>;
}

/** Reads what was written. */
export function factsOfWriting(writing: PlaceWriting): Read {
  const { kind, name, stepFree, quiet, url, area, directions } = writing;
  const [count, seats, parallel] = [Number(writing.count), Number(writing.seats), Number(writing.parallel)];
  const missing: Read['missing'] = {};
  if (!name.trim()) missing.name = 'organize-event:places.needs.name';
  if (!isWithin(count, 1, mostAtOnce)) missing.count = 'organize-event:places.needs.count';
  if (!isWithin(seats, 2, LIMITS.placeSeats)) missing.seats = 'organize-event:places.needs.seats';
  if (!isWithin(parallel, 1, LIMITS.placeParallel)) missing.parallel = 'organize-event:places.needs.parallel';
  if (kind === 'link' && !/^https?:\/\/\S+$/.test(url.trim())) missing.url = 'organize-event:places.needs.url';
  const facts = {
    kind,
    name: name.trim(),
    seats,
    parallel,
    stepFree,
    quiet,
    area: area.trim(),
    directions: directions.trim(),
  };
  return {
    facts: kind === 'link' ? { ...facts, url: url.trim() } : facts,
    count: kind === 'table' && count > 1 ? count : null,
    missing,
  };
}

const isWithin = (number: number, least: number, most: number): boolean =>
  Number.isInteger(number) && number >= least && number <= most;

/**
 * A name to propose that no place has: `Raum`, then `Raum 2`; for many that are numbered `Tisch`, then `Tisch B`, so that
 * `Tisch 1` is not made twice.
 */
export function freshName(base: string, taken: readonly string[], isMany: boolean): string {
  const isFree = (name: string): boolean =>
    !taken.some(
      (other) =>
        other === name || (isMany && other.startsWith(`${name} `) && /^\d+$/.test(other.slice(name.length + 1))),
    );
  const ends = isMany ? [...'BCDEFGHIJKLMNOPQRSTUVWXYZ'] : Array.from({ length: 98 }, (_, index) => String(index + 2));
  return [base, ...ends.map((end) => `${base} ${end}`)].find(isFree) ?? base;
}

/** What a refusal says about each field; a name that is taken belongs to the name. */
export function fieldsOf(error: Error | null): Record<string, string> {
  if (!error) return {};
  const problem = toProblem(error);
  return problem.is('place_name_taken') && problem.details.detail ? { name: problem.details.detail } : problem.byField;
}
