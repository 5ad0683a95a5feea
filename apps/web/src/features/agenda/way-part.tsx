import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../shared/attending/types.js';
import { useSayWay, useWay } from '../../shared/attending/way.js';

/** What the organizers say about the way, and how far it is from here once that matters. */
export function WayPart({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const way = useWay(meeting);
  const said = [way?.area, way?.directions, useSayWay(meeting)].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <>
      <dt className="text-soft">{t('agenda:meeting.way')}</dt>
      <dd className="[overflow-wrap:anywhere]">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </dd>
    </>
  );
}
