import { useTranslation } from 'react-i18next';
import { usePersonValue } from '../../shared/attending/person.js';
import { type Picked, PersonPicker } from '../../shared/attending/person-picker.js';
import type { Meeting } from '../../shared/attending/types.js';
import { Checkbox } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';

interface PeoplePartProps {
  meeting: Meeting;
  joining: readonly Picked[];
  setJoining: (joining: Picked[]) => void;
  leaving: readonly string[];
  setLeaving: (leaving: string[]) => void;
}

/** Who is there no longer, and who comes too. Two are the least that can meet. */
export function PeoplePart({ meeting, joining, setJoining, leaving, setLeaving }: PeoplePartProps) {
  const { t } = useTranslation('meeting-changes');
  const canLeave = meeting.people.length + joining.length - leaving.length > 2;
  return (
    <Section title={t('meeting-changes:propose.people')}>
      <div className="flex flex-col gap-4">
        {meeting.people.length + joining.length > 2 ? (
          <Leaving meeting={meeting} canLeave={canLeave} leaving={leaving} setLeaving={setLeaving} />
        ) : null}
        <PersonPicker
          eventId={meeting.eventId}
          label={t('meeting-changes:propose.search')}
          picked={joining}
          without={meeting.people.map(({ attendeeId }) => attendeeId)}
          onChange={setJoining}
        />
      </div>
    </Section>
  );
}

interface LeavingProps extends Pick<PeoplePartProps, 'meeting' | 'leaving' | 'setLeaving'> {
  canLeave: boolean;
}

function Leaving({ meeting, canLeave, leaving, setLeaving }: LeavingProps) {
  const { t } = useTranslation('meeting-changes');
  const toValue = usePersonValue();
  return meeting.people.map((person) => {
    const { attendeeId, isMe } = person;
    const isOff = leaving.includes(attendeeId);
    const { name } = toValue(person);
    return (
      <Checkbox
        key={attendeeId}
        label={isMe ? t('meeting-changes:propose.me') : t('meeting-changes:propose.leaves', { name })}
        checked={isOff}
        disabled={!isOff && !canLeave}
        onChange={() => setLeaving(isOff ? leaving.filter((id) => id !== attendeeId) : [...leaving, attendeeId])}
      />
    );
  });
}
