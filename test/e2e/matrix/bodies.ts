import { randomBytes } from 'node:crypto';
import type { SocketEventNameOf } from '../../../libs/contracts/src/index.js';
import { DEFAULT_WEIGHTS } from '../../../libs/matchmaking/src/index.js';
import { newId } from '../../../apps/api/src/platform/ids.js';
import { type Route, sample } from './described.js';
import type { Caller, Stage } from './stage.js';

const day = (after: number): string => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);

/** Good values of fields by their name, wherever they stand in a body. */
function fields(stage: Stage, caller: Caller): Record<string, unknown> {
  const own = stage.fieldIds[caller];
  return {
    mail: `fresh-${newId()}@example.org`,
    locale: 'en',
    timeZone: 'Europe/Berlin',
    startsOn: day(1),
    endsOn: day(2),
    slotId: stage.slotIds[0],
    slotIds: [stage.slotIds[3]],
    to: [stage.attendees.attendee],
    attendeeIds: [stage.attendees.invited],
    fieldIds: own === undefined ? [] : [own],
    giveFieldIds: own === undefined ? [] : [own],
    eventId: stage.ids['eventId'],
    signInId: newId(),
    code: '123456',
    token: stage.token,
    kind: 'table',
    seats: 4,
    parallel: 2,
    languages: ['de'],
    note: 'Met at the coffee machine',
    reason: 'I am ill',
    until: new Date(Date.now() + 86_400_000).toISOString(),
  };
}

/** What holds for one route only. */
const OF_ROUTE: Record<string, (stage: Stage, caller: Caller) => object> = {
  'PATCH /api/account': () => ({ name: 'Another name' }),
  'PATCH /api/notifications': () => ({ quietFrom: '22:00', quietUntil: '07:00' }),
  'PUT /api/notifications/device': () => ({
    endpoint: 'https://push.example.org/1',
    p256dh: `B${'a'.repeat(86)}`,
    auth: 'a'.repeat(22),
  }),
  'POST /api/notifications/opened': () => ({ noticeId: newId() }),
  'PATCH /api/events/{eventId}': () => ({ name: 'Another name' }),
  'PATCH /api/events/{eventId}/attendees/{attendeeId}': () => ({ company: 'Another company' }),
  'PATCH /api/events/{eventId}/me': () => ({ about: 'I build bridges' }),
  'PATCH /api/events/{eventId}/places/{placeId}': () => ({ name: 'Another name' }),
  'POST /api/card-links': () => ({}),
  'PATCH /api/cards/{cardId}': () => ({ title: 'Another title' }),
  'POST /api/contacts': () => ({ name: 'Ada Beck', metOn: day(-1) }),
  'PUT /api/contacts/{contactId}/own': () => ({ name: 'Ada Beck', tags: ['soon'] }),
  'POST /api/meetings/{meetingId}/changes': ({ slotIds }) => ({ slotId: slotIds[4] }),
  'POST /api/events/{eventId}/conversations': ({ attendees }, caller) => ({
    attendeeId: caller === 'recipient' ? attendees.sender : attendees.recipient,
  }),
  'POST /api/events/{eventId}/repairs': () => ({ kind: 'overrun', until: new Date().toISOString(), most: 3 }),
  'POST /api/repairs/{repairId}/apply': () => ({ cancels: false }),
  'POST /api/events/{eventId}/spontaneous-asks': ({ attendees }) => ({ to: attendees.attendee }),
  'POST /api/meetings/{meetingId}/late': () => ({ minutes: 5 }),
  'PUT /api/events/{eventId}/free-now': () => ({ minutes: 15 }),
  'PUT /api/meetings/{meetingId}/statement': () => ({ tookPlace: true, missing: [] }),
  'PUT /api/meetings/{meetingId}/review': () => ({ worth: 'yes' }),
  'POST /api/meetings/{meetingId}/exchanges': ({ attendees, fieldIds }, caller) => ({
    attendeeId: caller === 'sender' ? attendees.recipient : attendees.sender,
    giveFieldIds: [fieldIds[caller]].filter((id) => id !== undefined),
  }),
  'POST /api/sign-in/redeem': () => ({ token: 'a'.repeat(43) }),
  'POST /api/events/{eventId}/matching/preview': () => ({ ...DEFAULT_WEIGHTS }),
  'POST /api/events/{eventId}/matching/run': () => ({}),
  'PUT /api/events/{eventId}/matching/weights': () => ({ ...DEFAULT_WEIGHTS, known: 0 }),
  'PUT /api/events/{eventId}/policies': ({ attendees }) => ({
    requestsFrom: null,
    requestsUntil: new Date(Date.now() + 86_400_000).toISOString(),
    restSlots: 1,
    walkMinutes: 5,
    walks: [{ from: 'North', to: 'South', minutes: 10 }],
    languagesInCommon: false,
    asksPerDay: null,
    meetings: 20,
    quotas: [{ group: 'Speakers', asksPerDay: 5, meetings: null }],
    groupRules: [{ from: 'Sponsors', to: 'Speakers' }],
    pairs: [{ attendeeId: attendees.attendee, otherId: attendees.invited }],
  }),
  'PUT /api/events/{eventId}/wishes/{attendeeId}': () => ({ kind: 'like' }),
  'PUT /api/handshakes/device-key': () => ({ publicKey: randomBytes(32).toString('base64url') }),
  'PUT /api/card': ({ fieldIds }, caller) => ({
    fields: [{ id: fieldIds[caller], kind: 'name', label: '', value: 'Given Family', isOnCard: true }],
  }),
};

/** The body of a caller's call, or undefined where the route takes none. */
export function bodyOf(route: Route, stage: Stage, caller: Caller): unknown {
  if (!route.body) return undefined;
  if (!route.body.type.includes('json')) return 'Vorname,Nachname,E-Mail\nAda,Beck,ada.beck@example.org\n';
  return OF_ROUTE[route.name]?.(stage, caller) ?? sample(route.body.schema, fields(stage, caller));
}

/** Names of fields that hold ids, and what they must not hold: things of another event, or of somebody else. */
export const FOREIGN_FIELDS: Record<string, (stage: Stage) => unknown> = {
  slotId: ({ foreign }) => foreign['slotId'],
  slotIds: ({ foreign }) => [foreign['slotId']],
  to: ({ attendees }) => [attendees.elsewhere],
  attendeeIds: ({ attendees }) => [attendees.elsewhere],
  fieldIds: ({ fieldIds }) => [fieldIds.attendee],
  giveFieldIds: ({ fieldIds }) => [fieldIds.attendee],
};

/** What the app sends with each socket event, by its sender. */
export const SOCKET_BODIES: Record<SocketEventNameOf<'command' | 'query'>, (stage: Stage) => object> = {
  'account.sync': () => ({ after: 0 }),
  'request.send': ({ ids, attendees, slotIds }) => ({
    eventId: ids['eventId'],
    to: [attendees.attendee],
    purpose: 'To talk about heat pumps',
    slotIds: [slotIds[3]],
  }),
  'request.accept': ({ ids, slotIds }) => ({ requestId: ids['requestId'], slotId: slotIds[0] }),
  'request.decline': ({ ids }) => ({ requestId: ids['requestId'] }),
  'request.counter': ({ ids, slotIds }) => ({ requestId: ids['requestId'], slotIds: [slotIds[3]] }),
  'request.withdraw': ({ ids }) => ({ requestId: ids['requestId'] }),
  'message.send': ({ ids }) => ({ conversationId: ids['conversationId'], text: 'See you there' }),
  'conversation.read': ({ ids }) => ({ conversationId: ids['conversationId'], number: 1 }),
  'meeting.cancel': ({ ids }) => ({ meetingId: ids['meetingId'], reason: 'I am ill' }),
  'meeting.late': ({ ids }) => ({ meetingId: ids['soonMeetingId'], minutes: 5 }),
  'free-now.say': ({ ids }) => ({ eventId: ids['eventId'], minutes: 15 }),
  'free-now.ask': ({ ids, attendees }) => ({ eventId: ids['eventId'], to: attendees.attendee }),
  'free-now.accept': ({ ids }) => ({ askId: ids['askId'] }),
  'free-now.decline': ({ ids }) => ({ askId: ids['askId'] }),
  'meeting.propose-change': ({ ids, slotIds }) => ({ meetingId: ids['meetingId'], slotId: slotIds[4] }),
  'meeting.agree-to-change': ({ ids }) => ({ changeId: ids['changeId'] }),
  'meeting.decline-change': ({ ids }) => ({ changeId: ids['changeId'] }),
  'meeting.withdraw-change': ({ ids }) => ({ changeId: ids['changeId'] }),
};

/** Who may do what a policy guards, on the ids of the stage. Everybody else is a wrong caller. */
export const RIGHT_CALLERS: Record<string, readonly Caller[]> = {
  HoldMembership: ['owner', 'admin', 'staff'],
  OwnOrganization: ['owner'],
  ManageOrganization: ['owner', 'admin'],
  StaffOrganization: ['owner', 'admin', 'staff'],
  ManageEvent: ['owner', 'admin'],
  StaffEvent: ['owner', 'admin', 'staff'],
  SeeEvent: ['owner', 'admin', 'staff', 'sender', 'recipient', 'attendee', 'invited'],
  SeePlaces: ['owner', 'admin', 'staff', 'sender', 'recipient', 'attendee'],
  AttendEvent: ['sender', 'recipient', 'attendee', 'invited'],
  JoinedEvent: ['sender', 'recipient', 'attendee'],
  PersonOfMeeting: ['sender', 'recipient'],
  AskedNow: ['recipient'],
  AskingNow: ['sender'],
  OwnGapOffer: ['sender'],
  StaffRepair: ['owner', 'admin', 'staff'],
  PersonOfChange: ['sender', 'recipient'],
  ProposerOfChange: ['sender'],
  RequestParty: ['recipient', 'sender'],
  RequestSender: ['sender'],
  OwnContact: ['sender'],
  OwnBlock: ['sender'],
  OwnAppPassword: ['sender'],
  InConversation: ['sender', 'recipient'],
  GiveShare: ['sender'],
  OwnCardLink: ['sender'],
  HoldCard: ['sender'],
  HandedCardOwner: ['sender'],
  SideOfExchange: ['sender', 'recipient'],
  AgreeToExchange: ['sender'],
};

/** Whose the thing is that a route for everybody signed in names in its path, by the path's parameter. */
export const OWNERS: Record<string, Caller> = { sessionId: 'sender' };
