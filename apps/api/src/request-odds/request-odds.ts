/** What a sender can know of a request before sending it: how well the two fit, and how long there is to answer. */
export interface Outlook {
  fit: 'close' | 'listed' | 'none';
  hours: 'few' | 'some' | 'many';
}

/** Ended requests of one kind: how many, and how many of them became a meeting. */
export interface Ended extends Outlook {
  ended: number;
  accepted: number;
}

/** How many requests like it became meetings, smoothed, and on how many that rests. */
export interface Odds {
  rate: number;
  of: number;
}

/** Fewer ended requests say nothing about the next one. */
export const ENOUGH = 30;

/** Weight of the whole event's rate in the rate of a part: so many requests that were never sent. */
const PRIOR = 10;

/** How the hours left until an answer is due are told apart. */
export const hoursBand = (hours: number): Outlook['hours'] => (hours < 4 ? 'few' : hours < 16 ? 'some' : 'many');

/**
 * The odds that a request of this outlook becomes a meeting, from the event's own ended requests: of the same kind where
 * there are enough, else of those that fit as well, else of all; undefined where even these are too few. A part's rate is
 * the mean of a Beta distribution whose prior is the rate of the whole (Gelman et al., Bayesian Data Analysis, 3rd ed.,
 * section 2.4).
 */
export function oddsOf(history: readonly Ended[], outlook: Outlook): Odds | undefined {
  const whole = sum(history);
  if (whole.ended < ENOUGH) return undefined;
  const base = (whole.accepted + 1) / (whole.ended + 2);
  const alike = history.filter(({ fit }) => fit === outlook.fit);
  const parts = [alike.filter(({ hours }) => hours === outlook.hours), alike, history].map(sum);
  const part = parts.find(({ ended }) => ended >= ENOUGH) ?? whole;
  return { rate: (part.accepted + PRIOR * base) / (part.ended + PRIOR), of: part.ended };
}

const sum = (parts: readonly Ended[]): { ended: number; accepted: number } =>
  parts.reduce((all, { ended, accepted }) => ({ ended: all.ended + ended, accepted: all.accepted + accepted }), {
    ended: 0,
    accepted: 0,
  });
