export { AppPasswordsModule } from './app-passwords.module.js';
export { AppPasswords } from './app-passwords.service.js';
