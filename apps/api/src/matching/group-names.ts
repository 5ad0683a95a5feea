/** What organizers call the group of people who are new, in either language and in lower case. */
const NEWCOMER_GROUPS: readonly string[] = [
  'newcomer',
  'first-timer',
  'neu',
  'neu dabei',
  'erstmals dabei',
  'zum ersten mal dabei',
];

/** Whether a group's name, which the organizer writes freely, says that its people are new. */
export const isNewcomer = (group: string): boolean => NEWCOMER_GROUPS.includes(group.trim().toLowerCase());

/** What organizers and lists call the group of those who are nothing more special, in lower case. */
const EVERYBODY_GROUPS: readonly string[] = [
  'participant',
  'participants',
  'attendee',
  'attendees',
  'delegate',
  'guest',
  'teilnehmer',
  'teilnehmerin',
  'teilnehmende',
  'teilnehmer:in',
  'teilnehmer*in',
  'gast',
];

/** Whether a group's name says no more than that somebody takes part, so that being in it together is no reason. */
export const isEverybody = (group: string): boolean => EVERYBODY_GROUPS.includes(group.trim().toLowerCase());
