import type {
  AgendaDto,
  EventPersonDto,
  ChangeOptionsDto,
  FreeSlotDto,
  ListedPersonDto,
  MeetingChangeDto,
  MeetingDto,
  PersonBetweenDto,
  ReasonDto,
  RequestDto,
  SuggestionDto,
  SuggestionsDto,
} from '../api/generated/types.gen.js';

/*
 * The answers of the API that attendees' screens share, by the words of the product: what the server calls DTOs is
 * here what it is about.
 */

/** A page of a list. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** One time of an event's grid. */
export type Slot = FreeSlotDto;

/** A person as others of the event see them; the texts are empty once the person takes part no longer. */
export type EventPerson = EventPersonDto;

/** A meeting of one's own. */
export type Meeting = MeetingDto;

/** One's own days: meetings, and times kept for oneself. */
export type Agenda = AgendaDto;

/** A proposal to change a booked meeting. */
export type MeetingChange = MeetingChangeDto;

/** What could be proposed for a booked meeting. */
export type ChangeOptions = ChangeOptionsDto;

/** A request one sent or got. */
export type MeetingRequest = RequestDto;

/** One reason why two people fit. */
export type WhyReason = ReasonDto;

/** What somebody shows at an event, with the rule by which the reader does not meet them, where there is one. */
export type ListedPerson = ListedPersonDto;

/** The same, with what is between them and the reader. */
export type PersonWithReasons = PersonBetweenDto;

/** Somebody suggested, and why. */
export type Suggestion = SuggestionDto;

/** A page of suggestions, and whether newer ones are on their way. */
export type Suggestions = SuggestionsDto;
