export { EventPoliciesModule } from './event-policies.module.js';
export { EventPolicies } from './event-policies.service.js';
