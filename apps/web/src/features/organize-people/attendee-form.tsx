import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { LIMITS, LOCALES, type Locale } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { useDraft } from '../../shared/settings/use-draft.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Choice } from '../../shared/ui/choice.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useSaveAttendee, type EditableAttendee, type Entry } from './one-attendee.js';

interface AttendeeFormProps {
  eventId: string;
  /** Whom to change; without it somebody is added. */
  attendee?: EditableAttendee;
  /** The event's first language. */
  locale: Locale;
  onSaved: (attendee: EditableAttendee) => void;
  /** Further buttons. */
  children?: ReactNode;
}

const textFields = [
  { field: 'givenName', most: LIMITS.name },
  { field: 'familyName', most: LIMITS.name },
  { field: 'position', most: LIMITS.name },
  { field: 'company', most: LIMITS.name },
  { field: 'phone', most: 60 },
  { field: 'group', most: 60 },
] as const;

const nobody: Omit<Entry, 'locale'> = {
  mail: '',
  givenName: '',
  familyName: '',
  position: '',
  company: '',
  phone: '',
  group: '',
};

const entryOf = ({ id: _id, state: _state, edited: _edited, hasAccount: _has, ...entry }: EditableAttendee): Entry =>
  entry;

/** What the list says of one person. What they wrote themselves is shown and stays. */
export function AttendeeForm({ eventId, attendee, locale, onSaved, children }: AttendeeFormProps) {
  const { t } = useTranslation('organize-people');
  const begin = attendee ? entryOf(attendee) : { ...nobody, locale };
  const [entry, setEntry, forget] = useDraft<Entry>(`attendee.${attendee?.id ?? eventId}`, begin);
  const [isTried, setTried] = useState(false);
  const save = useSaveAttendee(eventId, attendee?.id);
  const refused = save.error ? toProblem(save.error) : null;
  const isMissing = entry.mail.trim() === '';
  const errors: Record<string, string> = {
    ...refused?.byField,
    ...(isTried && isMissing ? { mail: t('organize-people:one.needsMail') } : {}),
  };
  const isSaidAtField = Object.keys(errors).some((field) => field in entry);

  const form = useRef<HTMLFormElement>(null);
  const showFault = (): void => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  useEffect(() => {
    if (save.error) showFault();
  }, [save.error]);

  function send(submitted: FormEvent): void {
    submitted.preventDefault();
    flushSync(() => setTried(true));
    if (isMissing) return showFault();
    const onSuccess = (saved: EditableAttendee): void => {
      forget();
      onSaved(saved);
    };
    save.mutate(attendee ? changesOf(entryOf(attendee), entry) : entry, { onSuccess });
  }

  return (
    <form ref={form} noValidate onSubmit={send} className="flex flex-col gap-5">
      <Fields entry={entry} errors={errors} onChange={setEntry} {...(attendee ? { attendee } : {})} />
      {refused && !isSaidAtField ? <Refusal error={refused} /> : null}
      <ButtonRow>
        <Button type="submit" isBusy={save.isPending}>
          {t(attendee ? 'organize-people:one.save' : 'organize-people:one.add')}
        </Button>
        {children}
      </ButtonRow>
    </form>
  );
}

/** Only what differs: what somebody else changes meanwhile is not written over. */
const changesOf = (before: Entry, entry: Entry): Partial<Entry> =>
  Object.fromEntries(Object.entries(entry).filter(([field, value]) => before[field as keyof Entry] !== value));

interface FieldsProps {
  entry: Entry;
  errors: Record<string, string>;
  onChange: (entry: Entry) => void;
  attendee?: EditableAttendee;
}

function Fields({ entry, errors, onChange, attendee }: FieldsProps) {
  const { t } = useTranslation('organize-people');
  const isTheirs = (field: (typeof textFields)[number]['field']): boolean => attendee?.edited.includes(field) ?? false;
  return (
    <>
      <TextField
        label={t('organize-people:one.mail')}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        maxLength={LIMITS.mail}
        value={entry.mail}
        readOnly={attendee?.hasAccount ?? false}
        hint={attendee?.hasAccount ? t('organize-people:one.mailStays') : undefined}
        onChange={({ target }) => onChange({ ...entry, mail: target.value })}
        error={errors.mail}
      />
      <div className="grid grid-cols-1 items-start gap-x-4 gap-y-5 pad:grid-cols-2">
        {textFields.map(({ field, most }) => (
          <TextField
            key={field}
            label={t(`organize-people:one.${field}`)}
            isOptional={!isTheirs(field)}
            autoComplete="off"
            maxLength={most}
            value={isTheirs(field) ? (attendee?.[field] ?? '') : entry[field]}
            readOnly={isTheirs(field)}
            hint={isTheirs(field) ? t('organize-people:one.theirs') : undefined}
            onChange={({ target }) => onChange({ ...entry, [field]: target.value })}
            error={errors[field]}
          />
        ))}
      </div>
      <Choice
        label={t('organize-people:one.locale')}
        value={entry.locale}
        onChange={(next) => onChange({ ...entry, locale: next })}
        options={LOCALES.map((each) => ({ value: each, label: t(`organize-people:one.locales.${each}`) }))}
      />
    </>
  );
}
