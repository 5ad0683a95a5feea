import { assign } from './assign.js';
import { b2b } from './b2b.js';
import { crosslingual } from './crosslingual.js';
import { expertise } from './expertise.js';
import { exposure } from './exposure.js';
import { highs } from './highs.js';
import { incremental } from './incremental.js';
import { midl } from './midl.js';
import { mindmatch } from './mindmatch.js';
import { repair } from './repair.js';
import { rounds } from './rounds.js';
import { schedules } from './schedules.js';
import type { Part } from './part.js';
import { scale } from './scale.js';
import { topk } from './topk.js';

/** The rooms of the engine that are measured, by the name to ask for them. */
const PARTS: Record<string, Part> = {
  assign,
  b2b,
  crosslingual,
  expertise,
  exposure,
  highs,
  incremental,
  midl,
  mindmatch,
  repair,
  rounds,
  schedules,
  scale,
  topk,
};

/**
 * Takes the names of parts (none: all), whether to take the full sizes, and where to write; prints a line of JSON a
 * figure. Third-party data come from the folder that `SAMPLES` names; a part that needs it and finds none says so.
 */
export async function benchMatching(
  names: readonly string[],
  isLong: boolean,
  write: (line: string) => void,
): Promise<void> {
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
    const readings = PARTS[name]?.({ isLong, samples: process.env['SAMPLES'] }) ?? [];
    for await (const reading of readings) write(JSON.stringify({ part: name, ...reading, node: process.version }));
  }
}
