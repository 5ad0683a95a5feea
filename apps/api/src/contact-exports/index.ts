export { ContactExportsModule } from './contact-exports.module.js';
