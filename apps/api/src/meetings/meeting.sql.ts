import { isoText } from '../platform/database/iso-text.js';
import { noBlock } from '../platform/database/no-block.js';

/**
 * An attendee (the row `attendee`) as JSON members, as the account `viewer` may see them: their names only while they
 * take part and no block stands between; oneself always.
 */
export function personMembers(attendee: string, viewer: string): string {
  const sees = `(${attendee}.account_id = ${viewer} or (${isHere(attendee, viewer)}))`;
  const text = (column: string): string => `case when ${sees} then ${attendee}.${column} else '' end`;
  return `'attendeeId', ${attendee}.id, 'givenName', ${text('given_name')}, 'familyName', ${text('family_name')},
    'position', ${text('position')}, 'company', ${text('company')}, 'isHere', ${isHere(attendee, viewer)}`;
}

/** The meeting of the row `m` as JSON for the account `viewer`: the one form in which meetings leave the database. */
export const meetingJson = (viewer: string): string => `json_build_object(
  'id', m.id, 'eventId', m.event_id, 'state', m.state,
  'outcome', (select o from meeting_outcome(m.id) o),
  'from', ${isoText('lower(m.during)')}, 'to', ${isoText('upper(m.during)')},
  'place', (select json_build_object('id', p.id, 'name', p.name, 'kind', p.kind, 'url', p.url)
    from place p where p.id = m.place_id),
  'people', (select json_agg(json_build_object(${personMembers('a', viewer)}, 'isMe', a.account_id = ${viewer},
      'lateMinutes', mp.late_minutes) order by a.account_id = ${viewer} desc, a.id)
    from meeting_person mp join attendee a on a.id = mp.attendee_id where mp.meeting_id = m.id),
  'purpose', m.purpose, 'requestId', m.request_id, 'cancelReason', m.cancel_reason,
  'cancelledBy', m.cancelled_by, 'cancelledAt', ${isoText('m.cancelled_at')})`;

/** Whether an attendee (the row `attendee`) takes part, in the eyes of the account `viewer`: a block looks like having left. */
export function isHere(attendee: string, viewer: string): string {
  return `${attendee}.state = 'joined' and ${noBlock(`${attendee}.account_id`, viewer)}`;
}
