import { noBlock } from '../platform/database/no-block.js';

/** What others see of the joined attendee `o`, as columns; `show` is the only use that leaves the event's profile. */
export const VISIBLE = `o.id as "attendeeId", o.given_name as "givenName", o.family_name as "familyName", o.position,
  o.company, o.languages`;

const said = (direction: 'offer' | 'seek'): string =>
  `array(select p.text from phrase p where p.attendee_id = o.id and p.direction = '${direction}' and p.use = 'show'
    order by p.position)`;

/** What they say of themselves, as columns. */
export const SAID = `case when o.about_use = 'show' and o.about <> '' then o.about end as about,
  ${said('offer')} as offers, ${said('seek')} as seeks`;

/**
 * The joined people `o` that a joined attendee `me` may see: themself, and nobody with a block in either direction. To
 * the blocked it looks as if the other had left.
 */
export const SEEN = `attendee o on o.event_id = me.event_id and o.state = 'joined'
  and (o.id = me.id or ${noBlock('me.account_id', 'o.account_id')})`;

/** Those of them that are not `me`. */
export const OTHERS = `${SEEN} and o.id <> me.id`;

/** The mark that `me` has made on `o`: it is theirs alone. */
export const WISH = `left join wish w on w.attendee_id = me.id and w.other_id = o.id`;

/** The rule of the event by which `me` and `o` do not meet, where there is one. */
export const RULED_OUT = `(select rule from ruled_out(me.event_id, me.id, array[me.id, o.id]) t (rule)
    where o.id <> me.id limit 1)`;

/** The last request between `me` and `o`; one that has not got past a daily limit is known to its sender only. */
export const REQUEST_BETWEEN = `left join lateral (
    select json_build_object('id', r.id,
      'state', case when r.ended_at is null and r.ends_at <= now() then 'expired' else r.state end,
      'meetingState', (select m.state from meeting m where m.request_id = r.id)) as request
    from (
      select r.id, r.state, r.sent_at, r.ends_at, r.ended_at from request r
      join request_recipient rr on rr.request_id = r.id and rr.attendee_id = o.id
      where r.sender_id = me.id
      union all
      select r.id, r.state, r.sent_at, r.ends_at, r.ended_at from request r
      join request_recipient rr on rr.request_id = r.id and rr.attendee_id = me.id
      where r.sender_id = o.id and r.arrived_at is not null
    ) r
    order by r.sent_at desc, r.id desc limit 1
  ) r on true`;
