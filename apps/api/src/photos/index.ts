export { PhotosModule } from './photos.module.js';
export { Photos } from './photos.service.js';
