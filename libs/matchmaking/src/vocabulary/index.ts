export { findTopics, topicsIn, type TopicMention } from './find-topics.js';
export { proposeTopics, type ProposedTopic } from './propose-topics.js';
export { broaderTopics, topicById, topics } from './topics.js';
export type { Topic } from './topic-table.js';
