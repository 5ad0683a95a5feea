export { OrganizationsModule } from './organizations.module.js';
export { ManageOrganization, StaffOrganization } from './organization.policy.js';
export { Organizations } from './organizations.service.js';
