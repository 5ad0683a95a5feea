import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/languages.js';
import { useSettings } from '../settings/settings.js';
import type { MeetingState, MeetingValue } from '../ui/meeting.js';
import { othersOf } from './agenda.js';
import { fullName } from './person.js';
import type { Meeting } from './types.js';

/** Gives a meeting as the components show it: with whom, when, where. */
export function useMeetingValue(zone: string): (meeting: Meeting) => MeetingValue {
  const { t } = useTranslation('event');
  const { language } = useSettings();
  const list = new Intl.ListFormat(localeOf[language], { type: 'conjunction' });
  return (meeting) => ({
    from: meeting.from,
    to: meeting.to,
    zone,
    title: list.format(othersOf(meeting).map((person) => fullName(person) || t('event:gone'))),
    detail: meeting.place.name,
  });
}

/** How a meeting stands at a moment: what is over is not said to have been held as long as nobody has said so. */
export function meetingStateAt(meeting: Meeting, now: Date): MeetingState {
  if (meeting.state === 'cancelled') return 'cancelled';
  if (meeting.outcome) return meeting.outcome;
  return new Date(meeting.from) <= now && now < new Date(meeting.to) ? 'now' : 'scheduled';
}
