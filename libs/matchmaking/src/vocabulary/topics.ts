import { administrationTopics } from './fields/administration.js';
import { aiTopics } from './fields/ai.js';
import { businessTopics } from './fields/business.js';
import { careTopics } from './fields/care.js';
import { cityTopics } from './fields/city.js';
import { cultureTopics } from './fields/culture.js';
import { energyTopics } from './fields/energy.js';
import { engineeringTopics } from './fields/engineering.js';
import { healthTopics } from './fields/health.js';
import { researchTopics } from './fields/research.js';
import { softwareTopics } from './fields/software.js';
import type { Topic } from './topic-table.js';

/** The product's own vocabulary of expertise, in German and English. */
export const topics: readonly Topic[] = [
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
];

const byId = new Map(topics.map((topic) => [topic.id, topic]));

/** Takes a topic's id; gives the topic, or undefined for one that the vocabulary does not have. */
export function topicById(id: string): Topic | undefined {
  return byId.get(id);
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
