import { isoText } from '../platform/database/iso-text.js';
import { isHere, personMembers } from '../meetings/index.js';

/**
 * Whether the account blocks somebody who is in the conversation of the row `member`: then it is hidden from the one who
 * blocks. To the blocked it looks as if the other had left.
 */
export const isHidden = (member: string, account: string): string => `exists (
  select from block k join conversation_member x on x.account_id = k.blocked_id and x.until_number is null
  where k.account_id = ${account} and x.conversation_id = ${member}.conversation_id)`;

/** Of the message `n`, whether the row `m` of conversation_member may read it. */
export const IS_READABLE = `n.number > m.after_number and (m.until_number is null or n.number <= m.until_number)`;

/** The message of the row `n` as JSON for the account $1. */
export const MESSAGE = `json_build_object('number', n.number, 'attendeeId', n.attendee_id, 'isMine', n.account_id = $1,
  'text', n.text, 'sentAt', ${isoText('n.sent_at')})`;

/** Whether the attendees `one` and `other` have a request that has arrived, or a meeting. */
export const isTied = (one: string, other: string): string =>
  `(${hasRequest(one, other, '')} or ${hasMeeting(one, other)})`;

/** Whether they may still write: a meeting, a request under way or accepted, or a no that left it open. */
const isOpenBetween = (one: string, other: string): string =>
  `(${hasMeeting(one, other)} or ${hasRequest(
    one,
    other,
    `and (r.state = 'accepted' or (r.state = 'declined' and r.conversation_open)
    or (r.state in ('sent', 'countered') and r.ends_at > now()))`,
  )})`;

const hasRequest = (one: string, other: string, also: string): string => `exists (
  select from request r join request_recipient rr on rr.request_id = r.id
  where r.arrived_at is not null and r.sender_id in (${one}, ${other}) and rr.attendee_id in (${one}, ${other}) ${also})`;

const hasMeeting = (one: string, other: string): string => `exists (
  select from meeting_person p join meeting_person q on q.meeting_id = p.meeting_id and q.attendee_id = ${other}
  where p.attendee_id = ${one})`;

const OTHERS = `conversation_member x join attendee a on a.id = x.attendee_id
  where x.conversation_id = c.id and x.attendee_id <> m.attendee_id and x.until_number is null and ${isHere('a', '$1::uuid')}`;

/** The conversation `c` of the member `m`, as columns, in the eyes of the account $1. */
export const CONVERSATION = `
  c.id, c.event_id as "eventId", c.meeting_id as "meetingId", m.read_number as "readNumber",
  (select json_agg(json_build_object(${personMembers('a', '$1::uuid')}, 'isMe', a.account_id = $1,
     'isMember', x.until_number is null) order by a.account_id = $1 desc, a.id)
   from conversation_member x join attendee a on a.id = x.attendee_id where x.conversation_id = c.id) as people,
  (select ${MESSAGE} from message n where n.conversation_id = c.id and ${IS_READABLE}
   order by n.number desc limit 1) as last,
  (select count(*)::int from (
     select from message n where n.conversation_id = c.id and n.number > m.read_number and n.account_id <> $1
       and ${IS_READABLE} limit 100) unread) as unread,
  m.until_number is null and exists (select from ${OTHERS})
    and (c.meeting_id is not null or ${isOpenBetween('c.one_id', 'c.other_id')}) as "canWrite",
  (select json_build_object('delivered', min(x.delivered_number), 'read', min(x.read_number))
   from ${OTHERS} and not exists (select from hidden_marks h where h.account_id in (x.account_id, $1))
   having count(*) > 0) as marks`;
