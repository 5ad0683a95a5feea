export { MatchingSettingsModule } from './matching-settings.module.js';
