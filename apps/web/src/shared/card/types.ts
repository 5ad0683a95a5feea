import type { CardDto, ExchangeDto, ExchangeStateDto, OwnFieldDto } from '../api/generated/types.gen.js';

/** One field of one's own, and whether the card proposes it. */
export type OwnField = OwnFieldDto;

/** Every field of one's own. */
export type Card = CardDto;

/** Two people, and how far the exchange of their cards has come. */
export type Exchange = ExchangeDto;

/** How far an exchange has come, as every command on it answers. */
export type ExchangeState = ExchangeStateDto;
