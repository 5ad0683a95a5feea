export { SignInModule } from './sign-in.module.js';
export { SignInLinks } from './sign-in-links.js';
export { LimitByAddress } from './limit-by-address.js';
