import type { TFunction } from 'i18next';

/** Groups that lists of attendees often name in English, whatever the event's language. */
const groups: Readonly<Record<string, string>> = {
  speaker: 'common:group.speaker',
  sponsor: 'common:group.sponsor',
  newcomer: 'common:group.newcomer',
  participant: 'common:group.participant',
};

/** Takes a group as the organizer wrote it; gives it in the reader's language where it is a usual one, else as it is. */
export function groupName(group: string, t: TFunction): string {
  const key = groups[group.toLowerCase()];
  return key ? t(key) : group;
}
