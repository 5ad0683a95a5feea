export { MailRepliesModule } from './mail-replies.module.js';
