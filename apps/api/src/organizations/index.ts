export { OrganizationsModule } from './organizations.module.js';
export { ManageOrganization, StaffOrganization } from './organization.policy.js';
