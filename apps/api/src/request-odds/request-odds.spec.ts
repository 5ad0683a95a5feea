import { type Ended, ENOUGH, hoursBand, oddsOf, type Outlook } from './request-odds.js';

const outlooks: Outlook[] = (['close', 'listed', 'none'] as const).flatMap((fit) =>
  (['few', 'some', 'many'] as const).map((hours) => ({ fit, hours })),
);

/** Chance that can be repeated: mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One event: requests one after the other, each foretold from those that ended before it. */
function simulate(seed: number, requests: number): { said: number; became: boolean }[] {
  const random = chance(seed);
  const mood = 0.15 + 0.5 * random();
  const history: Ended[] = outlooks.map((outlook) => ({ ...outlook, ended: 0, accepted: 0 }));
  const told: { said: number; became: boolean }[] = [];
  for (let n = 0; n < requests; n++) {
    const kind = history[Math.floor(random() * random() * history.length)];
    if (!kind) continue;
    const byFit = { close: 0.2, listed: 0, none: -0.12 }[kind.fit];
    const byHours = { few: -0.08, some: 0, many: 0.06 }[kind.hours];
    // People differ more than the sender can know.
    const truth = Math.min(0.97, Math.max(0.02, mood + byFit + byHours + 0.2 * (random() - 0.5)));
    const became = random() < truth;
    const odds = oddsOf(history, kind);
    if (odds) told.push({ said: odds.rate, became });
    kind.ended++;
    if (became) kind.accepted++;
  }
  return told;
}

describe('the odds of a request', () => {
  it('are told only where enough requests have ended', () => {
    const few = [{ fit: 'close' as const, hours: 'few' as const, ended: ENOUGH - 1, accepted: 20 }];
    expect(oddsOf(few, { fit: 'close', hours: 'few' })).toBeUndefined();
    expect(oddsOf([], { fit: 'close', hours: 'few' })).toBeUndefined();
    const enough = few.map((part) => ({ ...part, ended: ENOUGH }));
    expect(oddsOf(enough, { fit: 'none', hours: 'many' })?.of).toBe(ENOUGH);
  });

  it('rest on requests of the same kind where there are enough, and on all where there are not', () => {
    const history: Ended[] = [
      { fit: 'close', hours: 'many', ended: 100, accepted: 90 },
      { fit: 'none', hours: 'few', ended: 100, accepted: 10 },
      { fit: 'listed', hours: 'some', ended: 5, accepted: 5 },
    ];
    const of = (outlook: Outlook) => oddsOf(history, outlook) ?? { rate: NaN, of: 0 };
    expect(of({ fit: 'close', hours: 'many' }).rate).toBeGreaterThan(0.8);
    expect(of({ fit: 'close', hours: 'few' })).toEqual(of({ fit: 'close', hours: 'many' }));
    expect(of({ fit: 'none', hours: 'few' }).rate).toBeLessThan(0.2);
    expect(of({ fit: 'listed', hours: 'some' }).of).toBe(205);
  });

  it('hold over simulated events: what was said is what came, decile by decile', () => {
    const told = Array.from({ length: 300 }, (_, seed) => simulate(seed + 1, 400)).flat();
    const deciles = Array.from({ length: 10 }, (_, n) =>
      told.filter(({ said }) => Math.min(9, Math.floor(said * 10)) === n),
    ).filter((part) => part.length > 0);
    const gaps = deciles.map((part) => {
      const said = part.reduce((all, one) => all + one.said, 0) / part.length;
      const came = part.filter(({ became }) => became).length / part.length;
      return { gap: Math.abs(said - came), of: part.length };
    });
    const error = gaps.reduce((all, { gap, of }) => all + gap * of, 0) / told.length;
    expect(told.length).toBeGreaterThan(100_000);
    expect(error).toBeLessThan(0.03);
    for (const { gap, of } of gaps) if (of > 500) expect(gap).toBeLessThan(0.06);
    // Somebody who always said the mean would be calibrated too; these odds also tell requests apart.
    const mean = told.filter(({ became }) => became).length / told.length;
    const brier = (say: (one: (typeof told)[number]) => number): number =>
      told.reduce((all, one) => all + (say(one) - Number(one.became)) ** 2, 0) / told.length;
    expect(brier(({ said }) => said)).toBeLessThan(brier(() => mean) - 0.02);
  });

  it('tell hours apart as people do', () => {
    expect([1, 4, 15.9, 16].map(hoursBand)).toEqual(['few', 'some', 'some', 'many']);
  });
});
