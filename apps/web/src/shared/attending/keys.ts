/*
 * The beginnings of the keys that a change in one feature makes stale in another: a query adds what tells its
 * answers apart.
 */

/** Requests at an event, received and sent. */
export const requestsKey = (eventId: string) => ['requests', eventId] as const;

/** People suggested at an event. */
export const suggestionsKey = (eventId: string) => ['suggestions', eventId] as const;

/** Whom one has marked at an event. */
export const wishesKey = (eventId: string) => ['wishes', eventId] as const;

/** Persons of an event, one by one. */
export const personKey = (eventId: string) => ['person', eventId] as const;

/** When people of an event are free together. */
export const timesKey = (eventId: string) => ['times', eventId] as const;
