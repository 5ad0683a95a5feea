export { explain, suggest } from './suggest.js';
