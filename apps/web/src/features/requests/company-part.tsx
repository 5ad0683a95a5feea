import { useTranslation } from 'react-i18next';
import { usePersonValue } from '../../shared/attending/person.js';
import { isOpen } from '../../shared/attending/request.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { Face } from '../../shared/ui/face.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';

/** Everybody who was asked together, what each has said, and how many it takes; nothing where one person was asked. */
export function CompanyPart({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const toValue = usePersonValue();
  const meId = useAttendance(request.eventId)?.attendeeId;
  const { recipients, quorum } = request;
  const of = recipients.length;
  if (of < 2) return null;
  return (
    <Section
      title={t('requests:company.title')}
      {...(isOpen(request) && {
        intro: quorum === of ? t('requests:company.all') : t('requests:company.some', { count: quorum, of }),
      })}
    >
      <List>
        {recipients.map((person) => {
          const value = toValue(person);
          return (
            <ListRow
              key={person.attendeeId}
              lead={<Face {...value} size="small" />}
              detail={t(`requests:company.said.${person.answer}`)}
              isQuiet={!person.isHere || person.answer === 'no'}
            >
              {person.attendeeId === meId ? t('requests:company.me') : value.name}
            </ListRow>
          );
        })}
      </List>
    </Section>
  );
}
