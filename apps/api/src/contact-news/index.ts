export { ContactNewsModule } from './contact-news.module.js';
export { ContactNews } from './contact-news.service.js';
