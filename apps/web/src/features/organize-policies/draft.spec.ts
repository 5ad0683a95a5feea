import type { Policies } from './policies.js';
import { draftOf, policyOf } from './draft.js';

const policies: Policies = {
  policy: {
    requestsFrom: '2027-05-01T06:00:00.000Z',
    requestsUntil: null,
    restSlots: 1,
    walkMinutes: 5,
    walks: [{ from: 'Hall 1', to: 'Hall 2', minutes: 0 }],
    languagesInCommon: true,
    asksPerDay: null,
    meetings: 12,
    quotas: [{ group: '', asksPerDay: 0, meetings: null }],
    groupRules: [{ from: 'Sponsors', to: '' }],
    pairs: [{ attendeeId: 'a', otherId: 'b' }],
  },
  groups: [{ name: 'Sponsors', people: 3 }],
  areas: ['Hall 1', 'Hall 2'],
  people: [
    { id: 'a', name: 'Anna' },
    { id: 'b', name: 'Ben' },
  ],
};

describe('a draft of what an event rules', () => {
  it('says the same again when nothing is changed: an empty group, no minutes and no requests are something', () => {
    expect(policyOf(draftOf(policies, 'Europe/Berlin'), 'Europe/Berlin')).toEqual(policies.policy);
  });

  it('lets what is written empty be no bound', () => {
    const draft = { ...draftOf(policies, 'Europe/Berlin'), meetings: ' ', restSlots: '', walks: {}, quotas: {} };
    expect(policyOf(draft, 'Europe/Berlin')).toMatchObject({ meetings: null, restSlots: 0, walks: [], quotas: [] });
  });
});
