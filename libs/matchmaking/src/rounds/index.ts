export { planRounds } from './plan-rounds.js';
export type {
  Round,
  RoundsFigures,
  RoundsMix,
  RoundsOptions,
  RoundsPerson,
  RoundsPlan,
  RoundsProblem,
  RoundsStart,
  RoundsTable,
  RoundTable,
  UnservedWish,
  WishObstacle,
} from './types.js';
