import type { ExchangeState, FieldKind } from '#libs/contracts';

/** One field of one's own, and whether the card proposes it. */
export interface OwnField {
  id: string;
  kind: FieldKind;
  label: string;
  value: string;
  isOnCard: boolean;
}

export interface Card {
  fields: OwnField[];
}

/** What is known of the other one before anything was given. */
export interface OtherPerson {
  name: string;
  role: string;
  organization: string;
}

/** Two people, and how far the exchange of their cards has come. */
export interface Exchange {
  id: string;
  state: ExchangeState;
  /** Whether one's own card was scanned; then the answer is one's own too. */
  iShowed: boolean;
  other: OtherPerson;
  giveFields: Omit<OwnField, 'isOnCard'>[];
  endsAt: string;
  contactId: string | null;
}
