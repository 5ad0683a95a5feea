import { type SeenExchange, seenAt, stateAt } from './exchange.js';

const now = new Date('2027-03-04T12:00:00Z');
const earlier = new Date(now.getTime() - 1);
const later = new Date(now.getTime() + 1);

describe('an exchange', () => {
  it('has expired at its date, whether or not the clock was there; an end stays what it was', () => {
    expect(stateAt({ state: 'proposed', endsAt: later }, now)).toBe('proposed');
    expect(stateAt({ state: 'proposed', endsAt: now }, now)).toBe('expired');
    expect(stateAt({ state: 'agreed', endsAt: earlier }, now)).toBe('agreed');
    expect(stateAt({ state: 'declined', endsAt: earlier }, now)).toBe('declined');
  });

  it('shows nobody any more once it has expired', () => {
    const other = { name: 'Ada', role: 'Head', organization: 'Acme' };
    const seen: SeenExchange = {
      id: '1',
      state: 'proposed',
      iShowed: true,
      other,
      giveFields: [],
      endsAt: later,
      contactId: null,
    };
    expect(seenAt(seen, now)).toBe(seen);
    expect(seenAt({ ...seen, endsAt: earlier }, now)).toMatchObject({
      state: 'expired',
      other: { name: '', role: '', organization: '' },
    });
    expect(seenAt({ ...seen, state: 'agreed', endsAt: earlier }, now).other).toEqual(other);
  });
});
