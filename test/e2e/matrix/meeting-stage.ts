import type { TestApp } from '../../support/app.js';

/** What builds. */
export type With = Pick<TestApp, 'world'>;
/** Where it is built. */
export interface Base {
  organization_id: string;
  event_id: string;
}
/** The two whom it concerns, as attendees. */
export interface Pair {
  sender: string;
  recipient: string;
}

/** The accounts of the two. */
type Accounts = Record<'sender' | 'recipient', string>;

/** A meeting of the two that begins so many minutes from now. */
export async function buildMeeting(
  { world }: With,
  base: Base,
  pair: Pair,
  accounts: Accounts,
  tableId: string,
  inMinutes: number,
): Promise<string> {
  const slotId = await world.slot(base.event_id, inMinutes);
  const [slot] = await world.sql<{ during: string }>('select during::text from slot where id = $1', [slotId]);
  const during = slot?.during;
  const held = { place_id: tableId, lane: 1, during };
  const meetingId = await world.insert('meeting', { ...base, ...held, slot_id: slotId });
  for (const who of ['sender', 'recipient'] as const) {
    await world.sql(
      'insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id) values ($1, $2, $3, $4, $5)',
      [meetingId, base.event_id, base.organization_id, pair[who], accounts[who]],
    );
    await world.insert('person_booking', { account_id: accounts[who], kind: 'meeting', meeting_id: meetingId, during });
  }
  await world.insert('place_booking', { organization_id: base.organization_id, meeting_id: meetingId, ...held });
  return meetingId;
}

/** A meeting of their own that the sender would like to have an hour later. */
export async function buildChange(
  { world }: With,
  base: Base,
  pair: Pair,
  accounts: Accounts,
  tableId: string,
): Promise<string> {
  const meetingId = await buildMeeting({ world }, base, pair, accounts, tableId, 660);
  const slotId = await world.slot(base.event_id, 720);
  const [id] = await world.sql<{ id: string }>(
    `insert into meeting_change (id, organization_id, event_id, meeting_id, proposed_by, slot_id, during, was_during,
       was_place_id, proposed_at, ends_at)
     select gen_random_uuid(), m.organization_id, m.event_id, m.id, $2, s.id, s.during, m.during, m.place_id, now(),
       now() + interval '1 hour'
     from meeting m, slot s where m.id = $1 and s.id = $3 returning id`,
    [meetingId, pair.sender, slotId],
  );
  const changeId = id?.id ?? '';
  for (const [attendee, account, answer] of [
    [pair.sender, accounts.sender, 'yes'],
    [pair.recipient, accounts.recipient, 'open'],
  ])
    await world.sql(
      `insert into meeting_change_person (change_id, event_id, organization_id, attendee_id, account_id, part, answer, answered_at)
       values ($1, $2, $3, $4, $5, 'stays', $6, case when $6 = 'yes' then now() end)`,
      [changeId, base.event_id, base.organization_id, attendee, account, answer],
    );
  return changeId;
}

/** The attendee is free now, and the sender would like to meet them. */
export async function buildFree(
  { world }: With,
  base: Base,
  free: { id: string; accountId: string },
  sender: string,
): Promise<void> {
  const row = [free.id, base.event_id, base.organization_id, free.accountId];
  await world.sql(
    `insert into presence (attendee_id, event_id, organization_id, account_id, seen_at, free_until)
     values ($1, $2, $3, $4, now(), now() + interval '1 hour')`,
    row,
  );
  const wish = [base.organization_id, base.event_id, sender, free.id];
  await world.sql(
    `insert into wish (organization_id, event_id, attendee_id, other_id, kind) values ($1, $2, $3, $4, 'like')`,
    wish,
  );
}
