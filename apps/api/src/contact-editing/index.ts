export { ContactEditingModule } from './contact-editing.module.js';
