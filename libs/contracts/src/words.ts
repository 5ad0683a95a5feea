/** Rules of an event that can keep a request or a meeting from being, as the database names them. */
export const POLICY_RULES = ['dates', 'asks', 'pair', 'group', 'languages', 'meetings'] as const;
export type PolicyRule = (typeof POLICY_RULES)[number];

/** The two languages every text of the product exists in. */
export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Roles of a member in an organization, the strongest first. */
export const MEMBER_ROLES = ['owner', 'admin', 'staff'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** Where an attendee stands: only joined people can be found, suggested, asked or seated. */
export const ATTENDEE_STATES = ['imported', 'invited', 'joined', 'left'] as const;
export type AttendeeState = (typeof ATTENDEE_STATES)[number];

/** Where a request stands; every one but `waiting`, `sent` and `countered` is an end. */
export const REQUEST_STATES = [
  'waiting',
  'sent',
  'countered',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'unplaceable',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What can be done with a request, by its people or by time; each is a line of its story. */
export const REQUEST_ACTS = [
  'send',
  'arrive',
  'accept',
  'decline',
  'counter',
  'withdraw',
  'expire',
  'unplaceable',
] as const;
export type RequestAct = (typeof REQUEST_ACTS)[number];

/** What one recipient has answered to a request. */
export const ANSWERS = ['open', 'yes', 'no', 'other-time'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What is stored of a meeting; held, missed and disputed are derived from what those who met say. */
export const MEETING_STATES = ['scheduled', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What those who were to meet say of it comes to; they disagree on what is `disputed`. */
export const MEETING_OUTCOMES = ['held', 'missed', 'disputed'] as const;
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number];

/** What others see of somebody who has chosen to show it. */
export const PRESENCES = ['on', 'free', 'in-meeting', 'away'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Where an ask to meet right now stands; every one but `open` is an end. */
export const SPONTANEOUS_STATES = ['open', 'accepted', 'declined', 'withdrawn', 'expired'] as const;
export type SpontaneousState = (typeof SPONTANEOUS_STATES)[number];

/** What can break a schedule: somebody is late or does not come, something overruns, a place is lost. */
export const BREAKAGES = ['late', 'ill', 'overrun', 'place'] as const;
export type BreakageKind = (typeof BREAKAGES)[number];

/** Whether a meeting was worth the time, in the eyes of one of its people. */
export const WORTHS = ['yes', 'partly', 'no'] as const;
export type Worth = (typeof WORTHS)[number];

/** Where a proposal to change a booked meeting stands; every one but `open` is an end. `void`: its meeting is cancelled. */
export const CHANGE_STATES = ['open', 'agreed', 'declined', 'withdrawn', 'expired', 'void'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** What a proposed change means to a person. */
export const CHANGE_PARTS = ['stays', 'joins', 'leaves'] as const;
export type ChangePart = (typeof CHANGE_PARTS)[number];

/** What one person has said to a proposed change. */
export const CONSENT_ANSWERS = ['open', 'yes', 'no'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

/** Why an attendee is here. */
export const INTENTS = ['learn', 'exchange', 'find-job', 'hire', 'collaborate', 'mentor', 'be-mentored'] as const;
export type Intent = (typeof INTENTS)[number];

/** An attendee's own mark on another: must meet, would like to, rather not. */
export const WISH_KINDS = ['must', 'like', 'rather-not'] as const;
export type WishKind = (typeof WISH_KINDS)[number];

/** Kinds of place. */
export const PLACE_KINDS = ['table', 'room', 'link'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How an event addresses people in German. */
export const ADDRESS_FORMS = ['du', 'sie'] as const;
export type AddressForm = (typeof ADDRESS_FORMS)[number];

/** Kinds of what somebody knows of a contact by themselves; the name stands on the contact. */
export const KNOWN_FIELD_KINDS = [
  'role',
  'organization',
  'mail',
  'phone',
  'link',
  'address',
  'languages',
  'pronouns',
  'topics',
  'note',
] as const;
export type KnownFieldKind = (typeof KNOWN_FIELD_KINDS)[number];

/** Kinds of a person's fields that a card can carry. */
export const FIELD_KINDS = ['name', ...KNOWN_FIELD_KINDS, 'photo'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Whom a field is proposed to in a new share: nobody, a person one meets, or also whoever has a link. */
export const AUDIENCES = ['nobody', 'person', 'link'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whom a new field is proposed to as long as its person says nothing: what reaches them in private, to people they meet. */
export const firstAudience = (kind: FieldKind): Audience =>
  kind === 'phone' || kind === 'address' ? 'person' : 'link';

/** Where a contact comes from: met here, typed by hand, or out of a file. */
export const CONTACT_SOURCES = ['met', 'typed', 'imported'] as const;
export type ContactSource = (typeof CONTACT_SOURCES)[number];

/** What a whole address book is written as. */
export const CONTACT_FORMATS = ['vcard3', 'vcard4', 'jcard', 'csv', 'json'] as const;
export type ContactFormat = (typeof CONTACT_FORMATS)[number];

/** Ways in which a field that was shared leaves the product: one contact as a file, all of them, a phone's address book. */
export const COPY_WAYS = ['vcard', 'export', 'dav'] as const;
export type CopyWay = (typeof COPY_WAYS)[number];

/** States of a card exchange. */
export const EXCHANGE_STATES = ['proposed', 'agreed', 'declined', 'expired'] as const;
export type ExchangeState = (typeof EXCHANGE_STATES)[number];

/** Whether a text may be quoted to others (`show`) or only weighed by the engine (`match`). */
export const PHRASE_USES = ['show', 'match'] as const;
export type PhraseUse = (typeof PHRASE_USES)[number];

/** What people are told of outside the app; how, each chooses for each of them. */
export const NOTICE_SUBJECTS = ['requests', 'meetings', 'reminders', 'messages', 'contacts'] as const;
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];

/** How somebody is told: by push (by mail where no device takes any), by mail only, or not at all. */
export const NOTICE_WAYS = ['push', 'mail', 'none'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

/** States of an offer for the time of a cancelled meeting. */
export const GAP_OFFER_STATES = ['open', 'taken', 'dismissed'] as const;
export type GapOfferState = (typeof GAP_OFFER_STATES)[number];
