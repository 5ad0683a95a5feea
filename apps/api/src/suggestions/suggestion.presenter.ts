import { type Reason, topicById } from '#libs/matchmaking';
import type { ListedPerson, PersonBetween } from './people.repository.js';
import type { Person, Suggested, VisiblePerson } from './suggestion.js';
import type { ListedPersonDto, PersonBetweenDto, ReasonDto, SuggestionDto } from './suggestion.dto.js';

const presentVisible = ({
  attendeeId,
  givenName,
  familyName,
  position,
  company,
  languages,
}: VisiblePerson): VisiblePerson => ({
  attendeeId,
  givenName,
  familyName,
  position,
  company,
  languages,
});

/** A reason in the two people's words, with the labels of its topic. */
export function presentReason({ kind, direction, from, to, topic, value }: Reason): ReasonDto {
  const known = topic === undefined ? undefined : topicById(topic);
  return {
    kind,
    direction,
    ...(from && { from: { text: from.text } }),
    ...(to && { to: { text: to.text } }),
    ...(known && { topic: { id: known.id, label: { ...known.labels } } }),
    ...(value !== undefined && { value }),
  };
}

/** Somebody proposed, and why. */
export const presentSuggestion = (suggested: Suggested): SuggestionDto => ({
  ...presentVisible(suggested),
  rank: suggested.rank,
  reasons: suggested.reasons.map(presentReason),
  request: suggested.request,
  wish: suggested.wish,
});

/** What others may read about somebody. */
export const presentPerson = (person: ListedPerson): ListedPersonDto => ({
  ...readable(person),
  ruledOut: person.ruledOut,
});

const readable = (person: Person): Person => ({
  ...presentVisible(person),
  about: person.about,
  offers: person.offers,
  seeks: person.seeks,
});

/** The same with what there is between them and the reader. */
export const presentPersonBetween = (person: PersonBetween): PersonBetweenDto => ({
  ...presentPerson(person),
  reasons: person.reasons.map(presentReason),
  request: person.request,
  wish: person.wish,
  meeting: person.meeting,
});
