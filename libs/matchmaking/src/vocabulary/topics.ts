import { administrationTopics } from './fields/administration.js';
import { agricultureTopics } from './fields/agriculture.js';
import { aiTopics } from './fields/ai.js';
import { artsTopics } from './fields/arts.js';
import { biologyTopics } from './fields/biology.js';
import { buildingTopics } from './fields/building.js';
import { businessTopics } from './fields/business.js';
import { careTopics } from './fields/care.js';
import { chemistryTopics } from './fields/chemistry.js';
import { cityTopics } from './fields/city.js';
import { communityTopics } from './fields/community.js';
import { companiesTopics } from './fields/companies.js';
import { computingTopics } from './fields/computing.js';
import { cultureTopics } from './fields/culture.js';
import { dataTopics } from './fields/data.js';
import { earthTopics } from './fields/earth.js';
import { energyTopics } from './fields/energy.js';
import { engineeringTopics } from './fields/engineering.js';
import { healthTopics } from './fields/health.js';
import { healthProfessionsTopics } from './fields/health-professions.js';
import { humanitiesTopics } from './fields/humanities.js';
import { lawTopics } from './fields/law.js';
import { learningTopics } from './fields/learning.js';
import { leisureTopics } from './fields/leisure.js';
import { materialsTopics } from './fields/materials.js';
import { mathematicsTopics } from './fields/mathematics.js';
import { medicineTopics } from './fields/medicine.js';
import { physicsTopics } from './fields/physics.js';
import { productionTopics } from './fields/production.js';
import { researchTopics } from './fields/research.js';
import { societyTopics } from './fields/society.js';
import { softwareTopics } from './fields/software.js';
import type { Topic } from './topic-table.js';

const known: Topic[] = [
  ...aiTopics,
  ...softwareTopics,
  ...healthTopics,
  ...careTopics,
  ...administrationTopics,
  ...cityTopics,
  ...energyTopics,
  ...engineeringTopics,
  ...businessTopics,
  ...researchTopics,
  ...cultureTopics,
  ...mathematicsTopics,
  ...physicsTopics,
  ...chemistryTopics,
  ...biologyTopics,
  ...medicineTopics,
  ...healthProfessionsTopics,
  ...societyTopics,
  ...humanitiesTopics,
  ...lawTopics,
  ...companiesTopics,
  ...learningTopics,
  ...earthTopics,
  ...agricultureTopics,
  ...productionTopics,
  ...materialsTopics,
  ...buildingTopics,
  ...computingTopics,
  ...dataTopics,
  ...communityTopics,
  ...artsTopics,
  ...leisureTopics,
];

/** The vocabulary of expertise in German and English: the product's own, and what it was extended by. */
export const topics: readonly Topic[] = known;

const byId = new Map(topics.map((topic) => [topic.id, topic]));

/** Takes a topic's id; gives the topic, or undefined for one that the vocabulary does not have. */
export function topicById(id: string): Topic | undefined {
  return byId.get(id);
}

const forgetting: (() => void)[] = [];

/** Takes what to do when the vocabulary is extended: an index over it begins anew. */
export function whenExtended(forget: () => void): void {
  forgetting.push(forget);
}

/**
 * Takes further topics, of an importer for example; from now on they are found, named and compared as the vocabulary's
 * own, in this thread. A name that two topics share stays the older one's. Throws a RangeError, and adds nothing, when
 * an id is there already or a broader topic is not.
 */
export function extendVocabulary(more: readonly Topic[]): void {
  const ids = new Set(more.map(({ id }) => id));
  const doubled = more.find(({ id }) => byId.has(id)) ?? (ids.size < more.length ? more[0] : undefined);
  if (doubled) throw new RangeError(`there is a topic ${doubled.id} already, or one is doubled`);
  const lost = more.find(({ broader }) => broader !== undefined && !byId.has(broader) && !ids.has(broader));
  if (lost) throw new RangeError(`${lost.id} has the broader topic ${lost.broader}, which is not there`);
  for (const topic of more) {
    known.push(topic);
    byId.set(topic.id, topic);
  }
  for (const forget of forgetting) forget();
}

/** Takes a topic's id; gives the ids above it, nearest first, without itself. */
export function broaderTopics(id: string): string[] {
  const above: string[] = [];
  for (let at = byId.get(id)?.broader; at !== undefined; at = byId.get(at)?.broader) above.push(at);
  return above;
}

/** Takes a topic and a language; gives all its names in it, the label first. */
export function namesOf(topic: Topic, language: 'de' | 'en'): string[] {
  return [topic.labels[language], ...topic.synonyms[language]];
}
