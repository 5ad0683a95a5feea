import type { Packing } from '../packing/index.js';
import { Calendar } from './calendar.js';
import type { Grid } from './grid.js';
import { placeKinds, suitablePlaces, type PlaceKind } from './places.js';
import { worthOfEach } from './score.js';
import type { Prices } from './types.js';

/** How dear a meeting that must be may become, in mean values, and how much dearer one of a newcomer. */
const PENALTY = 30;
const NEWCOMER = 4;
/** How dear what is lacking to a floor may become, in what it is worth. */
const FLOOR = 10;
/** With fewer pairs the optimum is sought, and nothing is worth a meeting short. */
export const FEW = 200;

/**
 * The schedule as a packing: one column for each pair, slot and kind of place that fit together, and rows for what people,
 * their time, the places and each pair have to give. Locked meetings have taken their share already.
 */
export interface TimeIndexed {
  readonly packing: Packing;
  readonly pair: Int32Array;
  readonly slot: Int32Array;
  readonly kind: Int32Array;
  readonly kinds: readonly PlaceKind[];
  /** The kind of a place; -1 where there is none. */
  kindOf(place: number): number;
  rowOfPair(pair: number): number;
  rowOfFloor(person: number): number;
  /** The row of a person's time at the start of a slot. */
  rowOfTime(person: number, slot: number): number;
  /** What a meeting short costs in one score with the values. */
  readonly penalty: number;
  /** Prices by people, slots and places, of prices by rows. */
  toPrices(rows: Float64Array): Prices;
}

/** Where the rows of each sort begin. */
function layout(grid: Grid, kinds: number) {
  const time = grid.people;
  const place = time + grid.people * grid.slots;
  const pair = place + kinds * grid.slots;
  const floor = pair + grid.pairs.length;
  return { time, place, pair, floor, end: floor + grid.people };
}

/**
 * Takes a problem in numbers, and what everybody's meetings are to be worth at least (0 where it is all the same); gives
 * the packing. `lower` of people who get a minimum and of pairs that must meet can be met only at the `penalty`.
 */
export function timeIndexed(grid: Grid, floors?: Float64Array): TimeIndexed {
  const calendar = new Calendar(grid);
  const locked = worthOfEach(calendar);
  const kinds = placeKinds(grid);
  const kindOf = new Map(kinds.flatMap(({ places }, kind) => [...places].map((place) => [place, kind] as const)));
  const rows = layout(grid, kinds.length);
  const columns = listColumns(grid, calendar, kinds);
  const scale = columns.value.reduce((sum, value) => sum + value, 0) / Math.max(1, columns.value.length) || 1;
  const total = grid.pairs.reduce((sum, { value }) => sum + value, scale);
  const penalty = Math.max(PENALTY * scale, grid.pairs.length < FEW ? total : 0);
  const penalties = new Float64Array(rows.end).fill(penalty);
  const upper = new Float64Array(rows.end).fill(1);
  const lower = new Float64Array(rows.end);
  for (let person = 0; person < grid.people; person++) {
    const met = calendar.count[person] ?? 0;
    upper[person] = Math.max(0, (grid.most[person] ?? 0) - met);
    lower[person] = Math.max(0, Math.min((grid.least[person] ?? 0) - met, upper[person] ?? 0));
    if (grid.isNewcomer[person]) penalties[person] = NEWCOMER * penalty;
    upper[rows.floor + person] = Infinity;
    lower[rows.floor + person] = Math.max(0, (floors?.[person] ?? 0) - (locked[person] ?? 0));
    penalties[rows.floor + person] = FLOOR;
  }
  for (const [at, kind] of kinds.entries()) upper.set(roomOf(calendar, kind), rows.place + at * grid.slots);
  for (const [at, { must }] of grid.pairs.entries()) if (must && !calendar.met[at]) lower[rows.pair + at] = 1;
  return {
    packing: {
      ...enterRows(grid, columns, rows, floors),
      value: columns.value,
      lower,
      upper,
      scale,
      penalty: penalties,
    },
    ...columns,
    kinds,
    kindOf: (place) => kindOf.get(place) ?? -1,
    penalty,
    rowOfPair: (pair) => rows.pair + pair,
    rowOfFloor: (person) => rows.floor + person,
    rowOfTime: (person, slot) => rows.time + person * grid.slots + slot,
    toPrices: (prices) => toPrices(grid, kinds, prices),
  };
}

interface Columns {
  readonly pair: Int32Array;
  readonly slot: Int32Array;
  readonly kind: Int32Array;
  readonly value: Float64Array;
}

function listColumns(grid: Grid, calendar: Calendar, kinds: readonly PlaceKind[]): Columns {
  const suitable = suitablePlaces(grid);
  const kindOf = new Map(kinds.flatMap(({ places }, kind) => [...places].map((place) => [place, kind] as const)));
  const kindsOf = new Map<readonly number[], number[]>();
  const [pair, slot, kind]: [number[], number[], number[]] = [[], [], []];
  for (const at of grid.pairs.keys()) {
    const places = suitable[at] ?? [];
    const possible = kindsOf.get(places) ?? [...new Set(places.map((place) => kindOf.get(place) ?? 0))];
    kindsOf.set(places, possible);
    for (let time = 0; time < grid.slots; time++) {
      if (!calendar.isOpen(at, time)) continue;
      for (const one of grid.places.length === 0 ? [-1] : possible) {
        const [first = -1] = kinds[one]?.places ?? [];
        if (first >= 0 && grid.places[first]?.isOpen[time] !== 1) continue;
        pair.push(at);
        slot.push(time);
        kind.push(one);
      }
    }
  }
  return {
    pair: Int32Array.from(pair),
    slot: Int32Array.from(slot),
    kind: Int32Array.from(kind),
    value: Float64Array.from(pair, (at) => grid.pairs[at]?.value ?? 0),
  };
}

/** The entries of each column: both people, their time (rest included), the room, the pair, and the floors if any. */
function enterRows(
  grid: Grid,
  { pair, slot, kind, value }: Columns,
  rows: ReturnType<typeof layout>,
  floors?: Float64Array,
) {
  const start = new Int32Array(pair.length + 1);
  const row: number[] = [];
  const coefficient: number[] = [];
  const begin = [...grid.from.keys()].map(
    (s) =>
      (rest: number): number[] =>
        [...grid.from.keys()].filter(
          (t) => (grid.from[s] ?? 0) <= (grid.from[t] ?? 0) && (grid.from[t] ?? 0) < (grid.to[s] ?? 0) + rest,
        ),
  );
  const cache = new Map<string, number[]>();
  const begun = (s: number, rest: number): number[] => {
    const key = `${s} ${rest}`;
    const found = cache.get(key) ?? begin[s]?.(rest) ?? [];
    cache.set(key, found);
    return found;
  };
  for (const [column, at] of pair.entries()) {
    const { a = 0, b = 0 } = grid.pairs[at] ?? {};
    const time = slot[column] ?? 0;
    row.push(a, b, rows.pair + at);
    for (const person of [a, b])
      for (const t of begun(time, grid.rest[person] ?? 0)) row.push(rows.time + person * grid.slots + t);
    const at1 = kind[column] ?? -1;
    if (at1 >= 0) for (const t of begun(time, 0)) row.push(rows.place + at1 * grid.slots + t);
    if (floors) {
      while (coefficient.length < row.length) coefficient.push(1);
      row.push(rows.floor + a, rows.floor + b);
      coefficient.push(value[column] ?? 0, value[column] ?? 0);
    }
    start[column + 1] = row.length;
  }
  return { start, row: Int32Array.from(row), ...(floors && { coefficient: Float64Array.from(coefficient) }) };
}

/** How many more meetings a kind of place holds at the start of each slot, beside the locked ones. */
const roomOf = (locked: Calendar, { places }: PlaceKind): Float64Array =>
  Float64Array.from({ length: locked.grid.slots }, (_, slot) => {
    let room = 0;
    for (const place of places)
      room += Math.max(0, (locked.grid.places[place]?.parallel ?? 0) - locked.heldAt(place, slot));
    return room;
  });

function toPrices(grid: Grid, kinds: readonly PlaceKind[], prices: Float64Array): Prices {
  const rows = layout(grid, kinds.length);
  const slots = (first: number): number[] => Array.from(prices.slice(first, first + grid.slots), rounded);
  return {
    people: Array.from(prices.slice(0, grid.people), rounded),
    personSlots: Array.from({ length: grid.people }, (_, person) => slots(rows.time + person * grid.slots)),
    placeSlots: grid.places.map((_, place) => {
      const kind = kinds.findIndex(({ places }) => places.has(place));
      return kind < 0 ? Array<number>(grid.slots).fill(0) : slots(rows.place + kind * grid.slots);
    }),
  };
}

const rounded = (price: number): number => Math.round(price * 1e9) / 1e9;
