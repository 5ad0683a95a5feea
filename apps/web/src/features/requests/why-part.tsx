import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { personQuery } from '../../shared/attending/person.js';
import { otherOf } from '../../shared/attending/request.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { Why } from '../../shared/attending/why.js';
import { Section } from '../../shared/ui/list-row.js';

/** Why the two fit, as far as it is known: to read before one answers. */
export function WhyPart({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('event');
  const { attendeeId, isHere } = otherOf(request);
  const { data: person } = useQuery({ ...personQuery(request.eventId, attendeeId), enabled: isHere });
  if (!person || person.reasons.length === 0) return null;
  return (
    <Section title={t('event:whyTitle')}>
      <Why reasons={person.reasons} name={person.givenName} />
    </Section>
  );
}
