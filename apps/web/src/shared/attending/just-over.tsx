import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { useMeetingValue } from './say-meeting.js';
import type { Agenda, Meeting } from './types.js';

/** As long as somebody can be expected to remember. */
const askedFor = 36 * 3_600_000;
const most = 2;

/** Meetings that are over without anybody having said how they went, the last ones first. */
export function JustOver({ agenda, now }: { agenda: Agenda; now: Date }) {
  return agenda.items
    .filter(({ state, outcome, to }) => state === 'scheduled' && outcome === null && isJustOver(to, now))
    .toSorted((a, b) => b.to.localeCompare(a.to))
    .slice(0, most)
    .map((meeting) => <Asked key={meeting.id} meeting={meeting} zone={agenda.timeZone} />);
}

const isJustOver = (to: string, now: Date): boolean => {
  const since = now.getTime() - new Date(to).getTime();
  return since >= 0 && since < askedFor;
};

function Asked({ meeting, zone }: { meeting: Meeting; zone: string }) {
  const { t } = useTranslation('event');
  const { title } = useMeetingValue(zone)(meeting);
  return (
    <Notice
      action={
        <Button asChild size="small">
          <Link to="/e/$eventId/meetings/$meetingId/after" params={{ eventId: meeting.eventId, meetingId: meeting.id }}>
            {t('event:over.answer')}
          </Link>
        </Button>
      }
    >
      {t('event:over.ask', { name: title })}
    </Notice>
  );
}
