import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Event } from '../../shared/events/event.js';
import { slotsQuery } from '../../shared/events/slots.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { GridForm } from './grid-form.js';
import { meetingsAtOnce, usePlaces } from './places.js';

interface TimesEditorProps {
  event: Event;
  submit: string;
  onSaved?: () => void;
  children?: ReactNode;
}

/** The form of the meeting grid, once places and present times are known. */
export function TimesEditor({ event, ...rest }: TimesEditorProps) {
  const slots = useQuery(slotsQuery(event.id));
  const places = usePlaces(event.id);
  const [data, atOnce] = [slots.data, places.data];
  if (data && atOnce) return <GridForm event={event} slots={data} atOnce={meetingsAtOnce(atOnce)} {...rest} />;
  if (slots.isError || places.isError) {
    return (
      <ErrorState
        error={slots.error ?? places.error}
        onRetry={() => void Promise.all([slots.refetch(), places.refetch()])}
        isRetrying={slots.isFetching || places.isFetching}
      />
    );
  }
  return <Loading />;
}
