export { ProfilesModule } from './profiles.module.js';
export { ProfileService } from './profile.service.js';
