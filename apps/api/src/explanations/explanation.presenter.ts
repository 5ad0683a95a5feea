import type { Explanation } from '#libs/matchmaking';
import type { ExplanationDto } from './explanation.dto.js';

/** Why two people fit no better; the words quoted are shown by who wrote them. */
export const presentExplanation = ({ shortfalls, changes }: Explanation): ExplanationDto => ({
  shortfalls: shortfalls.map(({ ground }) => ({ ground })),
  changes: changes.map(({ kind, quote, value }) => ({
    kind,
    ...(quote && { quote: { text: quote.text } }),
    ...(value !== undefined && { value }),
  })),
});
