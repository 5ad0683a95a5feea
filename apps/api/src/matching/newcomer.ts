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
