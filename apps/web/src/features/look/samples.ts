import type { MeetingValue } from '../../shared/ui/meeting.js';
import type { PersonValue } from '../../shared/ui/person-card.js';
import type { SlotValue } from '../../shared/ui/slot-picker.js';

/** The morning that the samples take place on. */
export const now = new Date('2027-03-04T09:42:00Z');

/** The zone of the sample event. */
export const zone = 'Europe/Berlin';

/** People of the samples; their lines come from the locale files. */
export const names = {
  ana: { id: 'ana1', name: 'Dr. Ana Núñez' },
  juergen: { id: 'juergen0', name: 'Jürgen Müller' },
  zeynep: { id: 'zeynep4', name: 'Zeynep Öztürk' },
  miriam: { id: 'miriam1', name: 'Miriam Vogt' },
  lena: { id: 'lena1', name: 'Lena Kraft' },
  idris: { id: 'idris1', name: 'Idris Oyelaran-Wolfgangsee' },
} satisfies Record<string, Pick<PersonValue, 'id' | 'name'>>;

/** Two mornings of times, two of them taken meanwhile. */
export const slots: readonly SlotValue[] = ['2027-03-04', '2027-03-05'].flatMap((day) =>
  ['10:00', '10:20', '10:40', '11:00', '12:20', '12:40'].map((time) => ({
    id: `${day} ${time}`,
    from: `${day}T${time}:00Z`,
    to: new Date(Date.parse(`${day}T${time}:00Z`) + 20 * 60_000),
    state: time === '10:20' || (time === '12:40' && day.endsWith('5')) ? 'taken' : 'free',
  })),
);

/** A meeting at a time of the sample morning. */
export function meetingAt(time: string, title: string, detail: string): MeetingValue {
  const from = `2027-03-04T${time}:00+01:00`;
  return { from, to: new Date(Date.parse(from) + 20 * 60_000), zone, title, detail };
}
