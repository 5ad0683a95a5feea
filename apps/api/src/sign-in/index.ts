export { SignInModule } from './sign-in.module.js';
export { SignInLinks } from './sign-in-links.service.js';
export { maskMail } from './sign-in.js';
export { LimitByAddress, networkOf } from './limit-by-address.guard.js';
