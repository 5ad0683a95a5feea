import { createHash, randomBytes } from 'node:crypto';
import type { AsAccount } from '../../support/as-account.js';
import type { TestApp } from '../../support/app.js';
import { buildConversation, buildReport } from './conversation.js';
import { type Base, buildChange, buildFree, buildMeeting, type Pair, type With } from './meeting-stage.js';

/** Everybody who could call, by what ties them to the stage. */
export const CALLERS = [
  'owner',
  'admin',
  'staff',
  'sender',
  'recipient',
  'attendee',
  'invited',
  'elsewhere',
  'stranger',
  'nobody',
] as const;
export type Caller = (typeof CALLERS)[number];

/**
 * One scene in which every route has something to act on. At an event of an organization with owner, admin and staff the
 * *sender* has asked the *recipient* for a meeting, has met them before and given them a share; *attendee* has joined the
 * same event, *invited* has not; *elsewhere* has joined another event of the organization; *stranger* owns another
 * organization and has joined its event; *nobody* has an account and nothing else.
 */
export interface Stage {
  /** A valid id for each path parameter and each id in a body. */
  ids: Record<string, string>;
  /** For ids below another: one that exists below another parent. */
  foreign: Record<string, string>;
  /** A field of each person who has a card. */
  fieldIds: Partial<Record<Caller, string>>;
  /** The secret of the sender's card link and calendar, and of the invitation of *invited*. */
  token: string;
  /** Times of the request that are still free. */
  slotIds: string[];
  accounts: Record<Caller, string>;
  attendees: Record<'sender' | 'recipient' | 'attendee' | 'invited' | 'elsewhere' | 'stranger', string>;
  /** A client signed in as somebody. */
  as(caller: Caller): Promise<AsAccount>;
}

/** Builds a stage of its own in the test's database. */
export async function buildStage(test: TestApp): Promise<Stage> {
  const { world } = test;
  const accounts = {} as Stage['accounts'];
  for (const caller of CALLERS) accounts[caller] = await world.account();
  const home = await buildEvent(test, accounts);
  const away = await buildElsewhere(test, accounts, home.ids.organizationId);
  const clients = new Map<Caller, AsAccount>();
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest();
  await world.sql('insert into calendar_feed (account_id, token_hash) values ($1, $2)', [accounts.sender, tokenHash]);
  await world.sql(
    `insert into app_password_ticket (account_id, token_hash, name, ends_at) values ($1, $2, 'Phone', now() + interval '1 hour')`,
    [accounts.sender, tokenHash],
  );
  const { ids, fieldIds } = await buildContacts(test, accounts, home.ids.eventId, tokenHash);
  await world.sql(
    'insert into invitation (token_hash, organization_id, event_id, attendee_id) values ($1, $2, $3, $4)',
    [tokenHash, home.ids.organizationId, home.ids.eventId, home.attendees.invited],
  );
  return {
    ids: { ...home.ids, ...ids, accountId: accounts.staff, token },
    foreign: away.ids,
    fieldIds,
    token,
    slotIds: home.slotIds,
    accounts,
    attendees: { ...home.attendees, ...away.attendees },
    async as(caller) {
      const client = clients.get(caller) ?? (await world.signIn(test.url, accounts[caller]));
      clients.set(caller, client);
      return client;
    },
  };
}

async function buildEvent(test: TestApp, accounts: Stage['accounts']) {
  const { world } = test;
  const organizationId = await world.organization();
  for (const role of ['owner', 'admin'] as const) await world.member(organizationId, accounts[role], role);
  const memberId = await world.member(organizationId, accounts.staff, 'staff');
  const eventId = await world.event({ organization_id: organizationId });
  const join = async (caller: Caller): Promise<string> =>
    (await world.attendee(eventId, { account_id: accounts[caller] })).id;
  const [sender, recipient, attendee] = [await join('sender'), await join('recipient'), await join('attendee')];
  const { id: attendeeId } = await world.attendee(eventId);
  const notYet = { account_id: accounts.invited, state: 'invited', rules_seen_at: null, joined_at: null };
  const { id: invited } = await world.attendee(eventId, notYet);
  const tableId = await world.place(eventId, { seats: 4, parallel: 3 });
  const placeId = await world.place(eventId);
  const slotIds: string[] = [];
  for (const minutes of [60, 120, 180, 240, 300]) slotIds.push(await world.slot(eventId, minutes));
  const base = { organization_id: organizationId, event_id: eventId };
  const requestId = await buildRequest({ world }, base, { sender, recipient }, slotIds.slice(0, 3));
  const meetingId = await buildMeeting({ world }, base, { sender, recipient }, accounts, tableId, 600);
  const soonMeetingId = await buildMeeting({ world }, base, { sender, recipient }, accounts, tableId, 30);
  const changeId = await buildChange({ world }, base, { sender, recipient }, accounts, tableId);
  const conversationId = await buildConversation(world, base, { sender, recipient }, accounts);
  const reportId = await buildReport(world, base);
  const ids = {
    reportId,
    conversationId,
    organizationId,
    memberId,
    eventId,
    placeId,
    slotId: slotIds[0] ?? '',
    requestId,
    meetingId,
    changeId,
    soonMeetingId,
    attendeeId,
  };
  const importId = await buildImport(test, eventId, accounts.admin);
  await buildFree({ world }, base, { id: attendee, accountId: accounts.attendee }, sender);
  const repairId = await world.insert('schedule_repair', {
    ...base,
    account_id: accounts.owner,
    broken: '{}',
    moves: '[]',
    unplaced: [],
    proposed_at: new Date(),
  });
  const askId = await world.insert('spontaneous_ask', {
    ...base,
    from_id: sender,
    to_id: recipient,
    asked_at: new Date(),
    ends_at: new Date(Date.now() + 3_600_000),
  });
  const offerId = await world.insert('gap_offer', {
    ...base,
    meeting_id: meetingId,
    slot_id: slotIds[4],
    attendee_id: sender,
    account_id: accounts.sender,
    other_id: attendee,
    made_at: new Date(),
  });
  return {
    ids: { ...ids, importId, askId, repairId, offerId },
    slotIds,
    attendees: { sender, recipient, attendee, invited },
  };
}

async function buildRequest(
  { world }: With,
  base: Base,
  { sender, recipient }: Pair,
  slotIds: string[],
): Promise<string> {
  const requestId = await world.request(base.event_id, sender, [recipient]);
  const part = [requestId, base.event_id, base.organization_id];
  for (const slotId of slotIds)
    await world.sql(
      'insert into request_slot (request_id, event_id, organization_id, slot_id, proposed_by) values ($1, $2, $3, $4, $5)',
      [...part, slotId, sender],
    );
  return requestId;
}

/** An import that waits to be confirmed. Its row is the product's to write: a preview is part of it. */
async function buildImport({ url, world }: TestApp, eventId: string, accountId: string): Promise<string> {
  const admin = await world.signIn(url, accountId);
  const file = 'Vorname,Nachname,E-Mail\nAda,Beck,ada.beck@example.org\n';
  const headers = { 'content-type': 'text/csv', 'x-file-name': 'people.csv' };
  const { body, status } = await admin.post(`/api/events/${eventId}/imports`).set(headers).send(file);
  if (status !== 201) throw new Error(`The import was answered with ${status} ${JSON.stringify(body)}.`);
  return (body as { id: string }).id;
}

/** Another event of the organization, and one of another organization, with what routes below an event name. */
async function buildElsewhere(test: TestApp, accounts: Stage['accounts'], organizationId: string) {
  const { world } = test;
  const sister = await world.event({ organization_id: organizationId });
  const { id: elsewhere } = await world.attendee(sister, { account_id: accounts.elsewhere });
  const otherOrganization = await world.organization();
  const memberId = await world.member(otherOrganization, accounts.stranger, 'owner');
  const far = await world.event({ organization_id: otherOrganization });
  const { id: stranger } = await world.attendee(far, { account_id: accounts.stranger });
  const reportId = await buildReport(world, { organization_id: organizationId, event_id: sister });
  const ids = {
    reportId,
    placeId: await world.place(sister),
    slotId: await world.slot(sister, 60),
    importId: await buildImport(test, sister, accounts.admin),
    attendeeId: elsewhere,
    memberId,
  };
  return { ids, attendees: { elsewhere, stranger } };
}

/** Cards, an exchange under way, a share, a contact and a block of the sender; the link is the sender's. */
async function buildContacts(test: TestApp, accounts: Stage['accounts'], eventId: string, tokenHash: Buffer) {
  const { world } = test;
  const { cardId, fieldId } = await buildCard(test, accounts.sender);
  const recipient = await buildCard(test, accounts.recipient);
  const attendee = await buildCard(test, accounts.attendee);
  const fieldIds = { sender: fieldId, recipient: recipient.fieldId, attendee: attendee.fieldId };
  const inAnHour = new Date(Date.now() + 3_600_000);
  const linkId = await world.insert('card_link', {
    account_id: accounts.sender,
    card_id: cardId,
    event_id: eventId,
    token_hash: tokenHash,
    expires_at: inAnHour,
  });
  const sides = { account_id: accounts.sender, scanner_id: accounts.recipient };
  const exchangeId = await world.insert('exchange', {
    ...sides,
    link_id: linkId,
    event_id: eventId,
    ends_at: inAnHour,
  });
  await world.sql('insert into exchange_field (exchange_id, field_id, account_id) values ($1, $2, $3)', [
    exchangeId,
    recipient.fieldId,
    accounts.recipient,
  ]);
  const shareId = await world.insert('share', {
    account_id: accounts.sender,
    holder_id: accounts.attendee,
    how: 'exchange',
  });
  await world.sql('insert into share_field (share_id, field_id, account_id) values ($1, $2, $3)', [
    shareId,
    fieldId,
    accounts.sender,
  ]);
  const contactId = await world.insert('contact', {
    account_id: accounts.sender,
    other_id: accounts.attendee,
    name: 'Given',
  });
  await world.signIn(test.url, accounts.sender);
  const [session] = await world.sql<{ id: string }>('select id from session where account_id = $1', [accounts.sender]);
  const blockId = await world.insert('block', { account_id: accounts.sender, blocked_id: accounts.nobody });
  const handedCardId = await world.insert('handed_card', {
    account_id: accounts.sender,
    link_id: linkId,
    name: 'Somebody',
    fields: '[]',
    at: new Date(),
  });
  const otherCard = { account_id: accounts.sender, title: 'Another' };
  const device = { account_id: accounts.sender, name: 'Phone', secret_hash: randomBytes(32) };
  const ids = {
    cardId: await world.insert('card', otherCard),
    appPasswordId: await world.insert('app_password', device),
    handedCardId,
    linkId,
    exchangeId,
    shareId,
    contactId,
    blockId,
    sessionId: session?.id ?? '',
  };
  return { ids, fieldIds };
}

async function buildCard({ world }: With, accountId: string): Promise<{ cardId: string; fieldId: string }> {
  const cardId = await world.insert('card', { account_id: accountId, title: 'Card', is_default: true });
  const fieldId = await world.insert('field', { account_id: accountId, kind: 'name', value: 'Given Family' });
  await world.sql('insert into card_field (card_id, field_id, account_id) values ($1, $2, $3)', [
    cardId,
    fieldId,
    accountId,
  ]);
  return { cardId, fieldId };
}
