/** Two people whom the organizer brings together at no time. */
export interface NamedPair {
  attendeeId: string;
  otherId: string;
}

/** How long it takes to walk from one area of the event to another, either way. */
export interface AreaWalk {
  from: string;
  to: string;
  minutes: number;
}

/** What a group is granted where that differs from everybody; null leaves it as it is for all. */
export interface GroupQuota {
  group: string;
  asksPerDay: number | null;
  meetings: number | null;
}

/** What an organizer rules about who meets whom, when and where. */
export interface EventPolicy {
  /** Since when requests may be sent; null for always. */
  requestsFrom: Date | null;
  /** Up to when; null for as long as there are times. */
  requestsUntil: Date | null;
  /** How many slots lie at least between two meetings of a person. */
  restSlots: number;
  /** Between two places that no walk is named for. */
  walkMinutes: number;
  walks: readonly AreaWalk[];
  languagesInCommon: boolean;
  /** How many requests a person may send a day; null for any number. */
  asksPerDay: number | null;
  /** How many meetings a person may have at the event; null for any number. */
  meetings: number | null;
  quotas: readonly GroupQuota[];
  /** Whoever is of `from` may not ask whoever is of `to`. */
  groupRules: readonly { from: string; to: string }[];
  pairs: readonly NamedPair[];
}

/** What an organizer chooses from: the groups and areas of the event, and the people of the pairs. */
export interface PolicyChoices {
  groups: { name: string; people: number }[];
  areas: string[];
  people: { id: string; name: string }[];
}
