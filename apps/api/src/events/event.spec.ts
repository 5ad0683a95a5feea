import { canManage, canSee, canSeePlaces, canStaff } from './event.policy.js';
import { canRun } from './event.js';

describe('an event', () => {
  it('runs from a day to the same day or up to 31 days later', () => {
    expect(canRun('2027-06-01', '2027-06-01')).toBe(true);
    expect(canRun('2027-06-01', '2027-07-02')).toBe(true);
    expect(canRun('2027-06-01', '2027-07-03')).toBe(false);
    expect(canRun('2027-06-02', '2027-06-01')).toBe(false);
  });
});

describe('who may do what with an event', () => {
  const roles = ['owner', 'admin', 'staff', null] as const;
  const attendances = ['joined', 'left', 'invited', 'imported', null] as const;
  const ties = roles.flatMap((role) => attendances.map((attendance) => ({ eventId: 'e', role, attendance })));

  it.each(ties)('role $role, attendance $attendance', (tie) => {
    expect(canManage(tie)).toBe(tie.role === 'owner' || tie.role === 'admin');
    expect(canStaff(tie)).toBe(tie.role !== null);
    expect(canSee(tie)).toBe(tie.role !== null || tie.attendance !== null);
    expect(canSeePlaces(tie)).toBe(tie.role !== null || tie.attendance === 'joined');
  });
});
