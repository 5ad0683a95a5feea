export { Contacts } from './contacts.service.js';
export { ContactsModule } from './contacts.module.js';
export { Encounters, type Recorded, type Side } from './encounters.service.js';
export { Shares } from './shares.service.js';
