import { metRemark } from './met-remark.js';

const met = {
  at: new Date('2027-03-04T23:30:00Z'),
  eventName: 'Wärmetag',
  placeName: 'Tisch 3',
  about: null,
  timeZone: 'Europe/Berlin',
};

describe('where two people met', () => {
  it('has the date of the event’s zone, in either language', () => {
    expect(metRemark(met, 'de')).toBe('Getroffen: Wärmetag, 5. März 2027, Tisch 3');
    expect(metRemark(met, 'en')).toBe('Met: Wärmetag, 5 March 2027, Tisch 3');
    expect(metRemark({ ...met, timeZone: 'America/Lima' }, 'en')).toBe('Met: Wärmetag, 4 March 2027, Tisch 3');
  });

  it('says only what is known', () => {
    expect(metRemark({ ...met, eventName: null, placeName: null }, 'de')).toBe('Getroffen: 5. März 2027');
    expect(metRemark({ ...met, at: null, about: 'Fernwärme' }, 'de')).toBe('Getroffen: Wärmetag, Tisch 3 – Fernwärme');
  });
});
