import { type Topic, topicById } from '#libs/matchmaking';
import { isComplete, type Phrase, type Profile } from './profile.js';
import type { MeDto, PhraseDto, TopicDto } from './profile.dto.js';

export const presentTopic = ({ id, labels }: Topic): TopicDto => ({ id, label: { ...labels } });

export function presentPhrase({ id, text, topicId, level, use, language }: Phrase): PhraseDto {
  const topic = topicId === null ? undefined : topicById(topicId);
  return { id, text, topicId, ...(topic && { topicLabel: { ...topic.labels } }), level, use, language };
}

/** The own profile, as its person sees it. */
export const presentProfile = (profile: Profile): MeDto => ({
  id: profile.id,
  eventId: profile.eventId,
  state: profile.state,
  givenName: profile.givenName,
  familyName: profile.familyName,
  mail: profile.mail,
  position: profile.position,
  company: profile.company,
  phone: profile.phone,
  about: profile.about,
  aboutUse: profile.aboutUse,
  languages: profile.languages,
  intents: profile.intents,
  group: profile.group,
  requestsPerDay: profile.requestsPerDay,
  offers: profile.offers.map(presentPhrase),
  seeks: profile.seeks.map(presentPhrase),
  rulesSeenAt: profile.rulesSeenAt?.toISOString() ?? null,
  isComplete: isComplete(profile),
});
