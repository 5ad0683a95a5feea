export { AccountsModule } from './accounts.module.js';
export { Accounts } from './accounts.service.js';
