import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { TextArea } from '../../shared/ui/inputs.js';
import { Refusal } from '../../shared/ui/refusal.js';
import type { NoteState } from './note-keeper.js';
import { useNote } from './use-note.js';

const said: Record<NoteState, string> = {
  saved: 'contacts:note.saved',
  saving: 'contacts:note.saving',
  unsaved: 'contacts:note.unsaved',
};

/** The own words about somebody, kept as they are written. */
export function Note({ contactId, note }: { contactId: string; note: string }) {
  const { t } = useTranslation('contacts');
  const { text, state, refusal, write, sendNow } = useNote(contactId, note);
  return (
    <div className="flex flex-col gap-1.5">
      <TextArea
        label={t('contacts:note.label')}
        hint={t('contacts:note.hint')}
        rows={3}
        maxLength={LIMITS.note}
        value={text}
        onChange={(event) => write(event.target.value)}
        onBlur={sendNow}
      />
      <p role="status" className="min-h-5 text-small text-soft">
        {text === '' && state === 'saved' ? null : t(said[state])}
      </p>
      {refusal ? <Refusal error={refusal} /> : null}
    </div>
  );
}
