export { findTopics, topicsIn, type TopicMention } from './find-topics.js';
export { proposeTopics, type ProposedTopic } from './propose-topics.js';
export { readClassification, type ClassificationTables } from './importers/classification-csv.js';
export type { ImportedTopics, ImportFault } from './importers/imported.js';
export { readSkosJsonLd } from './importers/skos-json-ld.js';
export { readTransDeEn } from './importers/trans-de-en.js';
export { broaderTopics, extendVocabulary, topicById, topics } from './topics.js';
export type { Topic } from './topic-table.js';
