import type { AsAccount } from './as-account.js';
import type { TestApp } from './app.js';

/** What an event says when it is made. */
export const SUMMIT = {
  name: 'Summit',
  startsOn: '2027-10-30',
  endsOn: '2027-10-31',
  timeZone: 'Europe/Berlin',
  languages: ['de', 'en'],
  addressForm: 'sie',
};

/** An organization with its owner, who makes events, and its members. */
export interface Organizing {
  owner: AsAccount;
  organizationId: string;
  /** Somebody new with a role in it, signed in. */
  member(role: 'owner' | 'admin' | 'staff'): Promise<AsAccount>;
  /** Makes a summit by the API and gives its id. */
  newEvent(more?: object): Promise<string>;
}

/** Somebody signs in and makes an organization. */
export async function organize(t: TestApp): Promise<Organizing> {
  const owner = await t.world.signIn(t.url);
  const organizationId: string = (await owner.post('/api/organizations', { name: ' Verein ' }).expect(201)).body.id;
  return {
    owner,
    organizationId,
    member: async (role) => {
      const client = await t.world.signIn(t.url);
      await t.world.member(organizationId, client.accountId, role);
      return client;
    },
    newEvent: async (more = {}) =>
      (await owner.post(`/api/organizations/${organizationId}/events`, { ...SUMMIT, ...more }).expect(201)).body.id,
  };
}
