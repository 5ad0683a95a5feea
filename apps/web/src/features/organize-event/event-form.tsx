import { useState, type FormEvent, type ReactNode } from 'react';
import { toProblem } from '../../shared/api/problem.js';
import type { Event } from '../../shared/events/event.js';
import { useDraft } from '../../shared/settings/use-draft.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { missingFacts, noFacts } from './event-facts.js';
import { EventFields } from './event-fields.js';
import { useSaid } from './use-said.js';
import { useSaveEvent, type EventFacts } from './save-event.js';

interface EventFormProps {
  organizationId: string;
  /** The event to change; without one a new one is made. */
  event?: Event | undefined;
  /** The word on the button. */
  submit: string;
  onSaved: (event: Event) => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** Says what an event is. What was written stays on the device until it is saved. */
export function EventForm({ organizationId, event, submit, onSaved, children }: EventFormProps) {
  const [facts, setFacts, forget] = useDraft(`event.${event?.id ?? organizationId}`, event ? factsOf(event) : noFacts);
  const [isTried, setTried] = useState(false);
  const save = useSaveEvent(organizationId, event?.id);
  const missing = missingFacts(facts);
  const isMissing = Object.keys(missing).length > 0;
  const refused = save.error ? toProblem(save.error) : null;
  const say = useSaid();
  const errors = isTried && isMissing ? say(missing) : topFields(refused?.byField ?? {});
  const isSaidAtField = Object.keys(errors).some((field) => field in facts);

  function send(submitted: FormEvent): void {
    submitted.preventDefault();
    setTried(true);
    if (isMissing) return focusFirstError(submitted.currentTarget as HTMLElement);
    save.mutate(
      { ...facts, name: facts.name.trim() },
      {
        onSuccess: (saved) => {
          forget();
          onSaved(saved);
        },
      },
    );
  }

  return (
    <form noValidate onSubmit={send} className="flex flex-col gap-5">
      <EventFields facts={facts} onChange={(change) => setFacts({ ...facts, ...change })} errors={errors} />
      {refused && !isSaidAtField ? <Refusal error={refused} /> : null}
      <ButtonRow>
        <Button type="submit" isBusy={save.isPending}>
          {submit}
        </Button>
        {children}
      </ButtonRow>
    </form>
  );
}

function factsOf(event: Event): EventFacts {
  const { name, startsOn, endsOn, timeZone, languages, addressForm } = event;
  return { name, startsOn, endsOn, timeZone, languages, addressForm };
}

/** `languages[0]` is said at `languages`. */
function topFields(byField: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(byField).map(([field, said]) => [field.replace(/[[.].*$/, ''), said]));
}

function focusFirstError(form: HTMLElement): void {
  setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}
