export { OrganizationsModule } from './organizations.module.js';
export { Organizations } from './organizations.service.js';
export { ManageOrganization, StaffOrganization } from './organization.policy.js';
