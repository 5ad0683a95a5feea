export { OwnContact } from './contact.policy.js';
export { Contacts } from './contacts.service.js';
export { ContactsModule } from './contacts.module.js';
export { Encounters, type Side } from './encounters.service.js';
