import type { World } from '../../support/build.js';

/** A conversation of the two, in which the recipient has said something that the sender has not read. */
export async function buildConversation(
  world: World,
  base: { organization_id: string; event_id: string },
  { sender, recipient }: Record<'sender' | 'recipient', string>,
  accounts: Record<'sender' | 'recipient', string>,
): Promise<string> {
  const [one_id, other_id] = [sender, recipient].toSorted();
  const said = new Date(Date.now() - 3_600_000);
  const id = await world.insert('conversation', { ...base, one_id, other_id, created_at: said });
  for (const who of ['sender', 'recipient'] as const)
    await world.sql(
      'insert into conversation_member (conversation_id, event_id, attendee_id, account_id) values ($1, $2, $3, $4)',
      [id, base.event_id, who === 'sender' ? sender : recipient, accounts[who]],
    );
  await world.sql(
    `insert into message (conversation_id, number, attendee_id, account_id, text, sent_at) values ($1, 1, $2, $3, 'Hello', $4)`,
    [id, recipient, accounts.recipient, said],
  );
  return id;
}

/** Something that was reported to the organizers of an event, about somebody who is no attendee any more. */
export const buildReport = (world: World, base: { organization_id: string; event_id: string }): Promise<string> =>
  world.insert('report', {
    ...base,
    reporter_name: 'Given Family',
    about_name: 'Other Family',
    reason: 'Rude words',
    kept: { message: null, person: { position: '', company: '', about: '' } },
    made_at: new Date(),
  });
