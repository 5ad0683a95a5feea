export { ConversationsModule } from './conversations.module.js';
export { Conversations } from './conversations.service.js';
export { type Conversation, MESSAGE_RECEIVED } from './conversation.js';
