export { DavModule } from './dav.module.js';
