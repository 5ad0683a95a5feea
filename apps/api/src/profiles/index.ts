export { ProfilesModule } from './profiles.module.js';
export { ProfileService } from './profile.service.js';
export type { PhraseDraft, Profile, ProfileChange } from './profile.js';
